import { inOrderOf, type SharedDb, type TenantDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { type Period, periods, periodStart } from './period.ts';
import type { Allowance } from './usage.ts';

export type MeterRow = Omit<Selectable<DB['meter']>, 'period'> & { readonly period: Period };
/** The organization is known by its ID alone; identity has the rest. */
export interface OrganizationRow {
  readonly id: string;
}

/** The meters in the order of `ids`. */
export async function findMeters(db: SharedDb<DB>, ids: readonly string[]): Promise<(MeterRow | null)[]> {
  const meters = await db
    .selectFrom('meter')
    .selectAll()
    .$narrowType<{ period: Period }>()
    .where('id', 'in', ids)
    .execute();
  return inOrderOf(ids, meters, (meter) => meter.id);
}

/** Every meter by its key, as the organization's plan counts and limits it. */
export async function findAllowances(db: TenantDb<DB> | Trx<DB>): Promise<ReadonlyMap<string, Allowance>> {
  const rows = await (db as TenantDb<DB>)
    .selectFrom('meter')
    .leftJoin('entitlement', 'entitlement.meter', 'meter.key')
    .leftJoin('entitlementSet', (join) => join.onTrue())
    .selectAll('meter')
    .select((eb) => [
      'entitlement.limit',
      'entitlement.enforcement',
      'entitlementSet.readOnly',
      eb.fn.coalesce('entitlement.period', 'meter.period').as('countedBy'),
    ])
    .$narrowType<{ period: Period; countedBy: Period; enforcement: 'HARD' | 'SOFT' | null }>()
    .execute();
  return new Map(rows.map((row) => [row.key, row.enforcement === null ? { ...row, limit: 0n } : row]));
}

/** Whether billing has said what the organization may use. */
export async function isSetUp(trx: Trx<DB>): Promise<boolean> {
  return (await trx.selectFrom('entitlementSet').select('version').executeTakeFirst()) !== undefined;
}

type Counted = Pick<Allowance, 'countedBy' | 'limit'> & MeterRow & { readonly used: bigint };

/** What was used of each of the plan's meters in the period of `now`, by key; null until billing has said what the plan is. */
export async function findUsage(db: TenantDb<DB>, now: Date): Promise<Counted[] | null> {
  const starts = periods.map((period) => periodStart(period, now));
  const { rows } = await sql<Counted>`
    SELECT meter.*, entitlement.period AS counted_by, entitlement."limit", coalesce(usage_counter.used, 0) AS used
    FROM entitlement_set
    LEFT JOIN (entitlement JOIN meter ON meter.key = entitlement.meter) ON true
    LEFT JOIN unnest(${[...periods]}::text[], ${starts}::timestamptz[]) AS today (period, period_start)
      ON today.period = entitlement.period
    LEFT JOIN usage_counter ON usage_counter.meter = meter.key
      AND usage_counter.period = today.period AND usage_counter.period_start = today.period_start
    ORDER BY meter.key`.execute(db);
  return rows.length === 0 ? null : rows.filter(({ id }) => id !== null);
}

/** Adds meters and brings known ones up to date; a meter that a newer version of the catalog has named stays as it is. */
export async function upsertMeters(trx: Trx<DB>, meters: readonly Omit<MeterRow, 'id'>[]): Promise<void> {
  if (meters.length === 0) return;
  await trx
    .insertInto('meter')
    .values([...meters])
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          unit: ref('excluded.unit'),
          aggregation: ref('excluded.aggregation'),
          period: ref('excluded.period'),
          catalog: ref('excluded.catalog'),
          catalogVersion: ref('excluded.catalogVersion'),
        }))
        .where(({ eb, or, ref }) =>
          or([
            eb('meter.catalog', '<>', ref('excluded.catalog')),
            eb('meter.catalogVersion', '<', ref('excluded.catalogVersion')),
          ]),
        ),
    )
    .execute();
}

/** Notes the plan if its version is newer than the known one. False when it is not. */
export async function advanceEntitlementSet(
  trx: Trx<DB>,
  set: { readonly planKey: string; readonly version: number; readonly readOnly: string | null },
): Promise<boolean> {
  const advanced = await trx
    .insertInto('entitlementSet')
    .values(set)
    .onConflict((conflict) =>
      conflict.column('orgId').doUpdateSet(set).where('entitlementSet.version', '<', set.version),
    )
    .returning('version')
    .executeTakeFirst();
  return advanced !== undefined;
}

/** Replaces all of the organization's entitlements. */
export async function replaceEntitlements(
  trx: Trx<DB>,
  entitlements: readonly { meter: string; limit: bigint | null; period: Period; enforcement: 'HARD' | 'SOFT' }[],
): Promise<void> {
  await trx.deleteFrom('entitlement').execute();
  if (entitlements.length > 0)
    await trx
      .insertInto('entitlement')
      .values([...entitlements])
      .execute();
}
