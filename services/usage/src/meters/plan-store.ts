import type { TenantReads } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Calendar, Period } from './calendar.ts';
import type { MeterRow } from './store.ts';

/** A limit that a plan sets a meter in a period; null is unlimited. */
export interface Limit {
  readonly limit: bigint | null;
  readonly period: Period;
  /** HARD refuses what is beyond the limit, SOFT counts it. */
  readonly enforcement: 'HARD' | 'SOFT';
}

/** A meter with what the organization's plan allows of it: nothing, where there are no limits. */
export interface PlannedMeter extends MeterRow {
  readonly limits: readonly Limit[];
  /** At how many percent of a limit somebody is told. */
  readonly thresholds: readonly number[];
}

/** How an organization's usage is counted and limited now. */
export interface UsagePlan {
  /** False until billing has said what the organization may use. */
  readonly isSetUp: boolean;
  /** Why the organization records nothing now; null where it does. */
  readonly readOnly: string | null;
  readonly calendar: Calendar;
  /** By key. */
  readonly meters: ReadonlyMap<string, PlannedMeter>;
}

interface StoredPlan {
  readonly isSetUp: boolean;
  readonly readOnly: string | null;
  readonly timeZones: readonly { timeZone: string; from: string }[];
  readonly billingPeriods: readonly { start: string; end: string }[];
  readonly meters: readonly StoredMeter[];
}
type StoredMeter = Omit<PlannedMeter, 'limits' | 'archivedAt'> & {
  readonly archivedAt: string | null;
  readonly limits: readonly (Omit<Limit, 'limit'> & { readonly limit: string | null })[];
};

const defaultThresholds = [80, 100];

/**
 * How these meters are counted and limited, in one statement; all of them unless keys are given. Until its transaction ends,
 * no period of the organization is told as closed and no calendar changes behind its back where events are to be counted:
 * `counting` says when they happened, so that there is a place to keep them.
 */
export async function findPlan(
  db: TenantReads<DB>,
  keys: readonly string[] | null,
  counting: readonly Date[] | null = null,
): Promise<UsagePlan> {
  const { rows } = await sql<StoredPlan>`
    SELECT
      EXISTS (SELECT FROM entitlement_set) AS is_set_up,
      (SELECT read_only FROM entitlement_set) AS read_only,
      coalesce((SELECT json_agg(json_build_object('timeZone', time_zone, 'from', valid_from) ORDER BY valid_from)
        FROM usage_time_zone), '[]') AS time_zones,
      coalesce((SELECT json_agg(json_build_object('start', starts_at, 'end', ends_at) ORDER BY starts_at)
        FROM billing_period), '[]') AS billing_periods,
      coalesce((SELECT json_agg(json_build_object(
          'id', id, 'key', key, 'name', name, 'unit', unit, 'aggregation', aggregation, 'period', period,
          'groupBy', group_by, 'archivedAt', archived_at, 'catalog', catalog, 'catalogVersion', catalog_version, 'version', version,
          'thresholds', coalesce((SELECT to_json(thresholds) FROM usage_alert_setting WHERE usage_alert_setting.meter = meter.key),
            ${JSON.stringify(defaultThresholds)}::json),
          'limits', coalesce((SELECT json_agg(json_build_object(
              'limit', "limit"::text, 'period', entitlement.period, 'enforcement', enforcement) ORDER BY entitlement.key)
            FROM entitlement WHERE entitlement.meter = meter.key), '[]')) ORDER BY key)
        FROM meter WHERE ${keys ? [...keys] : null}::text[] IS NULL OR key = ANY (${keys ? [...keys] : null})), '[]') AS meters
      ${counting ? sql`, ${organizationLock(true)}, ensure_usage_event_months(${monthsOf(counting)}::date[]), ${onePlan}` : sql``}`.execute(
    db,
  );
  const [stored] = rows;
  if (!stored) throw new Error('A SELECT without FROM has one row.');
  return {
    isSetUp: stored.isSetUp,
    readOnly: stored.readOnly,
    calendar: {
      timeZones: stored.timeZones.map(({ timeZone, from }) => ({ timeZone, from: new Date(from) })),
      billingPeriods: stored.billingPeriods.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })),
    },
    meters: new Map(stored.meters.map((meter) => [meter.key, plannedOf(meter)])),
  };
}

/** Waits until nobody counts in the organization, and has everybody who wants to wait until the transaction ends. */
export async function lockCounting(trx: TenantReads<DB>): Promise<void> {
  await sql`SELECT ${organizationLock(false)}`.execute(trx);
}

// What counts events is planned once and not for each batch: that costs as much as a small batch itself, and is always the same.
const onePlan = sql`set_config('plan_cache_mode', 'force_generic_plan', true)`;

function organizationLock(isShared: boolean) {
  const name = sql`hashtext('usage counting'), hashtext(current_setting('app.org_id'))`;
  return isShared ? sql`pg_advisory_xact_lock_shared(${name})` : sql`pg_advisory_xact_lock(${name})`;
}

/** The first days of the months that moments fall into, by UTC. */
function monthsOf(moments: readonly Date[]): string[] {
  return [...new Set(moments.map((moment) => `${moment.toISOString().slice(0, 7)}-01`))];
}

function plannedOf(stored: StoredMeter): PlannedMeter {
  return {
    ...stored,
    archivedAt: stored.archivedAt === null ? null : new Date(stored.archivedAt),
    limits: stored.limits.map((one) => ({ ...one, limit: one.limit === null ? null : BigInt(one.limit) })),
  };
}
