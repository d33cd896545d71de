import type { TenantReads, Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** How many teams the organization has, as far as identity has told. */
export async function countTeams(db: TenantReads<DB>): Promise<bigint> {
  const { count } = await db
    .selectFrom('billingTeam')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** A team is there, or is gone. */
export async function setTeam(trx: Trx<DB>, teamId: string, isThere: boolean): Promise<void> {
  if (!isThere) await trx.deleteFrom('billingTeam').where('teamId', '=', teamId).execute();
  else
    await trx
      .insertInto('billingTeam')
      .values({ teamId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
