import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/** How many members the transaction's organization has, as far as identity has told. */
export async function countSeats(db: TenantReads<DB>): Promise<number> {
  const { count } = await db
    .selectFrom('billingSeat')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many members each organization has, in the order of `orgIds`; 0 where it is not the caller's. */
export async function countSeatsOf(db: TenantDb<DB>, orgIds: readonly string[]): Promise<bigint[]> {
  const counts = await db
    .selectFrom('billingSeat')
    .select(['orgId', ({ fn }) => fn.countAll<bigint>().as('count')])
    .where('orgId', 'in', orgIds)
    .groupBy('orgId')
    .execute();
  return inOrderOf(orgIds, counts, ({ orgId }) => orgId).map((found) => BigInt(found?.count ?? 0));
}

/** Somebody takes a seat, or leaves it. What is paid for seats is then looked at. */
export async function setSeat(trx: Trx<DB>, userId: string, isTaken: boolean): Promise<void> {
  if (isTaken)
    await trx
      .insertInto('billingSeat')
      .values({ userId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await trx.deleteFrom('billingSeat').where('userId', '=', userId).execute();
  await trx
    .insertInto('seatChange')
    .defaultValues()
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** These people have seats, whoever else has. Where all had them already, nothing has changed. */
export async function addSeats(trx: Trx<DB>, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  const seated = await trx.selectFrom('billingSeat').select('userId').where('userId', 'in', userIds).execute();
  const known = new Set(seated.map(({ userId }) => userId));
  for (const userId of userIds) if (!known.has(userId)) await setSeat(trx, userId, true);
}

/** Forgets that seats have changed: what is paid for them is right. */
export async function settleSeats(trx: Trx<DB>): Promise<void> {
  await trx.deleteFrom('seatChange').execute();
}

/** Up to 1,000 organizations whose seats have changed. The worker's pool sees all of them. */
export async function findSeatChanges(worker: pg.Pool): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>('SELECT org_id FROM seat_change LIMIT 1000');
  return rows.map((row) => row.org_id);
}
