import { inOrderOf, metaOf, type TenantDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Card } from '../stripe/snapshot.ts';

export type CustomerRow = Selectable<DB['billingCustomer']>;

/** The card of each organization, in the order of `orgIds`; null where there is none, or it is not the caller's. */
export async function findCards(db: TenantDb<DB>, orgIds: readonly string[]): Promise<(Card | null)[]> {
  const found = await db.selectFrom('billingCustomer').select(['orgId', 'card']).where('orgId', 'in', orgIds).execute();
  return inOrderOf(orgIds, found, ({ orgId }) => orgId).map((row) => (row?.card ?? null) as Card | null);
}

/** The transaction's organization as Stripe knows it; null while it is being made. */
export async function findCustomer(trx: Trx<DB>): Promise<CustomerRow | null> {
  return (await trx.selectFrom('billingCustomer').selectAll().executeTakeFirst()) ?? null;
}

/** Notes how the transaction's organization is called. */
export async function nameCustomer(trx: Trx<DB>, name: string): Promise<void> {
  await trx
    .insertInto('billingCustomer')
    .values({ name })
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet({ name }))
    .execute();
}

/** Notes what Stripe calls the transaction's organization, unless that is known. */
export async function linkCustomer(trx: Trx<DB>, stripeCustomerId: string): Promise<void> {
  await trx.updateTable('billingCustomer').set({ stripeCustomerId }).where('stripeCustomerId', 'is', null).execute();
}

/**
 * Makes whoever looks at Stripe for the transaction's organization, or changes something there, wait until the transaction ends:
 * up to 10 s, as the one before may be waiting for Stripe.
 */
export async function lockBilling(trx: Trx<DB>): Promise<void> {
  await sql`SELECT set_config('lock_timeout', '10s', true), set_config('statement_timeout', '12s', true)`.execute(trx);
  await sql`SELECT pg_advisory_xact_lock(hashtext('billing'), hashtext(current_setting('app.org_id')))`.execute(trx);
}

/** Notes what a look has found that was the `look`th; false, with nothing done, when that one or a later one is applied already. */
export async function applyLook(trx: Trx<DB>, look: bigint, card: Card | null): Promise<boolean> {
  const applied = await trx
    .updateTable('billingCustomer')
    .set({ card: card && JSON.stringify(card), syncSequence: look, syncedAt: metaOf(trx).clock.now() })
    .where('syncSequence', '<', look)
    .returning('orgId')
    .executeTakeFirst();
  return applied !== undefined;
}
