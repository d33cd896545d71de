import { inOrderOf, type SharedDb, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Period } from './calendar.ts';
import type { Counted } from './usage.ts';

export type Aggregation = 'SUM' | 'COUNT' | 'MAX' | 'UNIQUE' | 'LATEST';
interface Kinds {
  readonly period: Period;
  readonly aggregation: Aggregation;
}
export type MeterRow = Omit<Selectable<DB['meter']>, keyof Kinds> & Kinds;
/** The organization is known by its ID alone; identity has the rest. */
export interface OrganizationRow {
  readonly id: string;
}

/** The meters in the order of `ids`. */
export async function findMeters(db: SharedDb<DB>, ids: readonly string[]): Promise<(MeterRow | null)[]> {
  const meters = await db.selectFrom('meter').selectAll().$narrowType<Kinds>().where('id', 'in', ids).execute();
  return inOrderOf(ids, meters, (meter) => meter.id);
}

/** The meters in the order of `keys`. */
export async function findMetersByKey(db: SharedDb<DB>, keys: readonly string[]): Promise<(MeterRow | null)[]> {
  const meters = await db.selectFrom('meter').selectAll().$narrowType<Kinds>().where('key', 'in', keys).execute();
  return inOrderOf(keys, meters, (meter) => meter.key);
}

/** Every meter by key, those that are archived last. */
export function findAllMeters(db: SharedDb<DB>): Promise<MeterRow[]> {
  return db
    .selectFrom('meter')
    .selectAll()
    .$narrowType<Kinds>()
    .orderBy(sql`archived_at IS NOT NULL`)
    .orderBy('key')
    .execute();
}

/** How far the counters are of these periods, in their order. */
export async function findCounts(
  db: TenantReads<DB>,
  counters: readonly { readonly meter: string; readonly period: Period; readonly startsAt: Date }[],
): Promise<Counted[]> {
  if (counters.length === 0) return [];
  const { rows } = await sql<Counted>`
    SELECT coalesce(used, 0) AS used, coalesce(reserved, 0) AS reserved FROM unnest(
      ${counters.map(({ meter }) => meter)}::text[], ${counters.map(({ period }) => period)}::text[],
      ${counters.map(({ startsAt }) => startsAt)}::timestamptz[]
    ) WITH ORDINALITY AS asked (meter, scope, starts_at, place)
    LEFT JOIN usage_count c ON (c.meter, c.scope, c.starts_at) = (asked.meter, asked.scope, asked.starts_at) AND NOT c.is_group
    ORDER BY place`.execute(db);
  return rows;
}

/**
 * Adds the catalog's meters and brings known ones up to date; a meter that a newer version of the catalog has named stays as it
 * is. How a meter counts never changes: what is counted could not be counted anew.
 */
export async function upsertMeters(
  trx: Trx<DB>,
  meters: readonly Pick<
    MeterRow,
    'key' | 'name' | 'unit' | 'aggregation' | 'period' | 'groupBy' | 'catalog' | 'catalogVersion'
  >[],
): Promise<void> {
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
          groupBy: ref('excluded.groupBy'),
          period: ref('excluded.period'),
          catalog: ref('excluded.catalog'),
          catalogVersion: ref('excluded.catalogVersion'),
        }))
        .where(({ eb, or, ref }) =>
          or([
            eb('meter.catalog', 'is distinct from', ref('excluded.catalog')),
            eb('meter.catalogVersion', '<', ref('excluded.catalogVersion')),
          ]),
        ),
    )
    .execute();
}

/** Notes the plan if its version is newer than the known one. False when it is not. */
export async function advanceEntitlementSet(
  trx: Trx<DB>,
  set: Pick<
    Selectable<DB['entitlementSet']>,
    'planKey' | 'version' | 'readOnly' | 'retentionMonths' | 'auditRetentionDays'
  >,
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
  entitlements: readonly {
    key: string;
    meter: string;
    limit: bigint | null;
    period: Period;
    enforcement: 'HARD' | 'SOFT';
  }[],
): Promise<void> {
  await trx.deleteFrom('entitlement').execute();
  if (entitlements.length > 0)
    await trx
      .insertInto('entitlement')
      .values([...entitlements])
      .execute();
}
