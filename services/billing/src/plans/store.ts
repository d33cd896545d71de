import { inOrderOf, type PlatformDb, type SharedDb, type TenantDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { PlanTerms } from './terms.ts';

/** A version of a plan. It never changes. */
export interface PlanRow extends PlanTerms {
  readonly id: string;
  readonly catalog: string;
}
export type { PriceTerms as PriceRow } from './terms.ts';

type Reader = SharedDb<DB> | TenantDb<DB> | PlatformDb<DB> | Trx<DB>;

/** The plan versions in the order of `ids`; null where there is none. */
export async function findPlans(db: Reader, ids: readonly string[]): Promise<(PlanRow | null)[]> {
  const plans = await selectFrom(db).selectFrom('plan').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, await withTerms(db, plans), (plan) => plan.id);
}

/** Those of the catalog's plan versions that are stored. */
export async function findPlanVersions(
  db: Reader,
  catalog: string,
  versions: readonly PlanTerms[],
): Promise<PlanRow[]> {
  const plans = await selectFrom(db)
    .selectFrom('plan')
    .selectAll()
    .where('catalog', '=', catalog)
    .where((eb) =>
      eb(
        eb.refTuple('key', 'version'),
        'in',
        versions.map(({ key, version }) => eb.tuple(key, version)),
      ),
    )
    .execute();
  return withTerms(db, plans);
}

/** Keeps other processes from publishing a catalog until the transaction ends. */
export async function lockCatalog(trx: Trx<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('billing.catalog'))`.execute(trx);
}

/** Stores a version of a plan; only the role `catalog` may. */
export async function insertPlan(
  trx: Trx<DB>,
  catalog: string,
  { prices, entitlements, ...plan }: PlanTerms,
): Promise<PlanRow> {
  const { id } = await trx
    .insertInto('plan')
    .values({ catalog, ...plan })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (prices.length > 0) {
    const rows = prices.map((price) => ({ ...price, planId: id, tiers: json(price.tiers) }));
    await trx.insertInto('planPrice').values(rows).execute();
  }
  if (entitlements.length > 0) {
    const rows = entitlements.map((granted, position) => ({
      ...granted,
      planId: id,
      position,
      overage: json(granted.overage),
    }));
    await trx.insertInto('planEntitlement').values(rows).execute();
  }
  return { id, catalog, ...plan, prices, entitlements };
}

async function withTerms(db: Reader, plans: readonly Selectable<DB['plan']>[]): Promise<PlanRow[]> {
  if (plans.length === 0) return [];
  const ids = plans.map(({ id }) => id);
  const prices = await selectFrom(db)
    .selectFrom('planPrice')
    .selectAll()
    .where('planId', 'in', ids)
    .orderBy('currency')
    .orderBy('interval')
    .execute();
  const entitlements = await selectFrom(db)
    .selectFrom('planEntitlement')
    .selectAll()
    .where('planId', 'in', ids)
    .orderBy('position')
    .execute();
  return plans.map((plan) => {
    const own = ({ planId }: { planId: string }) => planId === plan.id;
    return {
      ...plan,
      prices: prices.filter(own).map(({ planId: _planId, ...price }) => price),
      entitlements: entitlements.filter(own).map(({ planId: _planId, position: _position, ...granted }) => granted),
    } as PlanRow;
  });
}

/** Readers of different scopes read the same shared tables. */
function selectFrom(db: Reader) {
  return db as SharedDb<DB>;
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
