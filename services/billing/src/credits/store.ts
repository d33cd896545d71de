import { inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Amount } from '../money/money.ts';

export type CreditGrantRow = Selectable<DB['creditGrant']>;

/** The grants in the order of `ids`; null where the organization has none. */
export async function findCreditGrants(db: TenantReads<DB>, ids: readonly string[]) {
  const grants = await reader(db).selectFrom('creditGrant').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, grants, ({ id }) => id);
}

/** Grants before an ID, newest first. */
export function findCreditGrantsBefore(db: TenantReads<DB>, before: string | null, limit: number) {
  return reader(db)
    .selectFrom('creditGrant')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** What can be drawn at a moment, by currency. */
export function findBalances(db: TenantReads<DB>, now: Date): Promise<Amount[]> {
  return drawable(db, now)
    .select(['currency', ({ fn }) => sql<bigint>`${fn.sum('remainingMinor')}::bigint`.as('amountMinor')])
    .groupBy('currency')
    .orderBy('currency')
    .execute();
}

/** What was drawn for each invoice, in the order of `invoiceIds`. */
export async function findDrawn(db: TenantReads<DB>, invoiceIds: readonly string[]): Promise<bigint[]> {
  const rows = await reader(db)
    .selectFrom('creditDraw')
    .select(['invoiceId', ({ fn }) => sql<bigint>`${fn.sum('amountMinor')}::bigint`.as('amountMinor')])
    .where('invoiceId', 'in', invoiceIds)
    .groupBy('invoiceId')
    .execute();
  return inOrderOf(invoiceIds, rows, ({ invoiceId }) => invoiceId).map((row) => row?.amountMinor ?? 0n);
}

/** Adds a grant to the transaction's organization. */
export function insertCreditGrant(
  trx: Trx<DB>,
  grant: Omit<CreditGrantRow, 'orgId' | 'id' | 'remainingMinor'>,
): Promise<CreditGrantRow> {
  return trx
    .insertInto('creditGrant')
    .values({ ...grant, remainingMinor: grant.amountMinor })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What can be drawn in a currency at a moment, in the order it is drawn in, locked until the transaction ends. */
export function lockDrawable(trx: Trx<DB>, currency: string, now: Date): Promise<CreditGrantRow[]> {
  return drawable(trx, now)
    .selectAll()
    .where('currency', '=', currency)
    .orderBy(sql`expires_at ASC NULLS LAST`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Takes from a grant for an invoice, or gives back where the amount is negative. The database refuses more than there is. */
export async function moveCredit(trx: Trx<DB>, grantId: string, invoiceId: string, amountMinor: bigint): Promise<void> {
  await trx
    .updateTable('creditGrant')
    .set((eb) => ({ remainingMinor: eb('remainingMinor', '-', amountMinor) }))
    .where('id', '=', grantId)
    .execute();
  await trx
    .insertInto('creditDraw')
    .values({ grantId, invoiceId, amountMinor: amountMinor < 0n ? 0n : amountMinor })
    .onConflict((conflict) =>
      conflict
        .columns(['orgId', 'invoiceId', 'grantId'])
        .doUpdateSet((eb) => ({ amountMinor: eb('creditDraw.amountMinor', '+', amountMinor) })),
    )
    .execute();
}

/** What was drawn for an invoice, by grant; the grants are locked, those that were drawn last first. */
export function lockDraws(trx: Trx<DB>, invoiceId: string): Promise<{ grantId: string; amountMinor: bigint }[]> {
  return trx
    .selectFrom('creditDraw')
    .innerJoin('creditGrant', (join) =>
      join.onRef('creditGrant.orgId', '=', 'creditDraw.orgId').onRef('creditGrant.id', '=', 'creditDraw.grantId'),
    )
    .select(['creditDraw.grantId', 'creditDraw.amountMinor'])
    .where('invoiceId', '=', invoiceId)
    .where('creditDraw.amountMinor', '>', 0n)
    .orderBy(sql`credit_grant.expires_at DESC NULLS FIRST`)
    .orderBy('creditGrant.id', 'desc')
    .forUpdate('creditGrant')
    .execute();
}

function drawable(db: TenantReads<DB>, now: Date) {
  return reader(db)
    .selectFrom('creditGrant')
    .where('remainingMinor', '>', 0n)
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]));
}

function reader(db: TenantReads<DB>) {
  return db as Trx<DB>;
}
