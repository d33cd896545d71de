import type { PlatformDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { MovementKind } from './movement.ts';

/** What happened to recurring revenue in one stretch of time; amounts are annual, in minor units. */
export interface Activity extends Readonly<Record<MovementKind, bigint>> {
  /** How many customers there are more at the end. */
  readonly customers: bigint;
  /** What became of the revenue of those who were customers at the beginning: all changes, and those that lowered it. */
  readonly retainedChange: bigint;
  readonly retainedLoss: bigint;
  /** How many of those who were customers at the beginning were none at the end. */
  readonly lostCustomers: bigint;
}

/** The ledger of one currency, by stretches of time that follow each other. */
export interface LedgerReport {
  readonly opening: { readonly annual: bigint; readonly customers: bigint };
  /** One a stretch, in order. */
  readonly stretches: readonly Activity[];
  /** All stretches as one. */
  readonly whole: Activity;
}

type Row = { readonly [Column in keyof Activity]: bigint | null } & { readonly stretch: number };

/**
 * Reads the ledger of a currency between the first of `bounds` and the last, which are in ascending order, and what it came to
 * before them: one statement, answered by the index alone.
 */
export async function readLedger(db: PlatformDb<DB>, currency: string, bounds: readonly Date[]): Promise<LedgerReport> {
  const { rows } = await ledgerQuery(currency, bounds).execute(db);
  const byStretch = new Map(rows.map((row) => [row.stretch, row]));
  const activityOf = (stretch: number): Activity => ({ ...still, ...present(byStretch.get(stretch)) });
  const opening = byStretch.get(openingStretch);
  return {
    opening: { annual: opening?.retainedChange ?? 0n, customers: opening?.customers ?? 0n },
    stretches: bounds.slice(1).map((_, index) => activityOf(index + 1)),
    whole: activityOf(wholeStretch),
  };
}

const openingStretch = 0;
const wholeStretch = -1;

const still: Activity = {
  NEW: 0n,
  EXPANSION: 0n,
  CONTRACTION: 0n,
  CHURN: 0n,
  REACTIVATION: 0n,
  customers: 0n,
  retainedChange: 0n,
  retainedLoss: 0n,
  lostCustomers: 0n,
};

function present(row: Row | undefined): Partial<Activity> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null));
}

/**
 * Each customer's stretch begins with what there was before their first movement in it: the least array of version and amount has
 * that, without a sort.
 */
function ledgerQuery(currency: string, bounds: readonly Date[]) {
  const [from, to] = [bounds[0], bounds.at(-1)];
  const kinds = sql`
    sum(delta) FILTER (WHERE kind = 'NEW') AS "NEW", sum(delta) FILTER (WHERE kind = 'EXPANSION') AS "EXPANSION",
    sum(delta) FILTER (WHERE kind = 'CONTRACTION') AS "CONTRACTION", sum(delta) FILTER (WHERE kind = 'CHURN') AS "CHURN",
    sum(delta) FILTER (WHERE kind = 'REACTIVATION') AS "REACTIVATION", sum(customers) AS customers`;
  return sql<Row>`
    WITH by_customer AS MATERIALIZED (
      SELECT width_bucket(occurred_at, ${bounds.slice(0, -1)}::timestamptz[]) AS stretch, org_id, kind,
        sum(annual_delta_minor)::bigint AS delta, sum(customer_delta)::bigint AS customers,
        min(ARRAY[version, annual_before_minor]) AS first
      FROM revenue_movement WHERE currency = ${currency} AND occurred_at >= ${from} AND occurred_at < ${to}
      GROUP BY 1, 2, 3
    ), stretch_of_customer AS (
      SELECT stretch, org_id, (min(first))[2] AS before, sum(delta)::bigint AS delta FROM by_customer GROUP BY 1, 2
    ), whole_of_customer AS (
      SELECT org_id, (min(first))[2] AS before, sum(delta)::bigint AS delta FROM by_customer GROUP BY 1
    ), retained AS (
      SELECT stretch, before, delta FROM stretch_of_customer UNION ALL SELECT ${wholeStretch}::integer, before, delta FROM whole_of_customer
    ), kept AS (
      SELECT stretch, sum(delta)::bigint AS change, sum(least(delta, 0))::bigint AS loss,
        count(*) FILTER (WHERE before + delta = 0) AS lost
      FROM retained WHERE before > 0 GROUP BY 1
    ), kinds AS (
      SELECT stretch, ${kinds} FROM by_customer GROUP BY 1
      UNION ALL SELECT ${wholeStretch}::integer, ${kinds} FROM by_customer
    )
    SELECT stretch, "NEW"::bigint, "EXPANSION"::bigint, "CONTRACTION"::bigint, "CHURN"::bigint, "REACTIVATION"::bigint,
      customers::bigint, change AS "retainedChange", loss AS "retainedLoss", lost AS "lostCustomers"
    FROM kinds LEFT JOIN kept USING (stretch)
    UNION ALL
    SELECT ${openingStretch}::integer, NULL, NULL, NULL, NULL, NULL, sum(customer_delta)::bigint, sum(annual_delta_minor)::bigint, NULL, NULL
    FROM revenue_movement WHERE currency = ${currency} AND occurred_at < ${from}`;
}

/** Customers who paid for the first time in one stretch of time, and what became of them in another. */
export interface CohortRow {
  readonly cohort: number;
  readonly stretch: number;
  readonly customers: bigint;
  readonly annual: bigint;
}

/** By the stretches between `bounds`, counted from 1: how each cohort's customers and revenue changed in each. */
export async function readCohorts(db: PlatformDb<DB>, currency: string, bounds: readonly Date[]): Promise<CohortRow[]> {
  const starts = sql`${bounds.slice(0, -1)}::timestamptz[]`;
  const { rows } = await sql<CohortRow>`
    SELECT width_bucket(first_paid_at, ${starts}) AS cohort, width_bucket(occurred_at, ${starts}) AS stretch,
      sum(customer_delta)::bigint AS customers, sum(annual_delta_minor)::bigint AS annual
    FROM revenue_movement
    WHERE currency = ${currency} AND first_paid_at >= ${bounds[0]} AND occurred_at >= ${bounds[0]} AND occurred_at < ${bounds.at(-1)}
    GROUP BY 1, 2 ORDER BY 1, 2`.execute(db);
  return rows;
}

export interface TrialConversionRow {
  readonly ended: bigint;
  readonly converted: bigint;
}

/** How many trials ended between two moments, and how many of them in something that is paid. */
export async function readTrialConversion(db: PlatformDb<DB>, from: Date, to: Date): Promise<TrialConversionRow> {
  const { rows } = await sql<TrialConversionRow>`
    SELECT count(*) AS ended, count(movement.version) AS converted
    FROM subscription_change change
      LEFT JOIN revenue_movement movement
        ON movement.org_id = change.org_id AND movement.version = change.version AND movement.annual_after_minor > 0
    WHERE change.previous_status = 'TRIALING' AND change.status <> 'TRIALING'
      AND change.changed_at >= ${from} AND change.changed_at < ${to}`.execute(db);
  return rows[0] ?? { ended: 0n, converted: 0n };
}

/** What the ledger comes to for each organization and currency that is in it. */
export async function findBookedValues(db: PlatformDb<DB>) {
  const { rows } = await sql<{ orgId: string; currency: string; bookedMinor: bigint }>`
    SELECT org_id AS "orgId", currency, sum(annual_delta_minor)::bigint AS "bookedMinor"
    FROM revenue_movement GROUP BY 1, 2`.execute(db);
  return rows;
}
