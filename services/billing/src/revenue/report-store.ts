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

/** Of a stretch, what movements of a kind came to; without a kind, what became of those who were customers at its beginning. */
interface Row {
  readonly stretch: number;
  readonly kind: MovementKind | null;
  readonly delta: bigint | null;
  readonly customers: bigint | null;
  readonly change: bigint | null;
  readonly loss: bigint | null;
  readonly lost: bigint | null;
}

/**
 * Reads the ledger of a currency between the first of `bounds` and the last, which are in ascending order, and what it came to
 * before them: one statement, answered by indexes alone. Every bound between the first and the last begins a month.
 */
export async function readLedger(db: PlatformDb<DB>, currency: string, bounds: readonly Date[]): Promise<LedgerReport> {
  const { rows } = await ledgerQuery(currency, bounds).execute(db);
  const of = (wanted: number) => rows.filter(({ stretch }) => stretch === wanted);
  const [opening] = of(openingStretch);
  const stretches = bounds.slice(1).map((_, index) => activityOf(of(index + 1)));
  return {
    opening: { annual: opening?.delta ?? 0n, customers: opening?.customers ?? 0n },
    stretches: stretches.map((stretch, index) =>
      // A month is cut off at the beginning where the report begins within it, and then what it opened with is no help.
      index === 0 ? { ...stretch, ...retentionOf(of(firstStretch)) } : stretch,
    ),
    whole: { ...stretches.reduce(plus, still), ...retentionOf(of(wholeStretch)) },
  };
}

const openingStretch = 0;
const wholeStretch = -1;
const firstStretch = -2;

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

function activityOf(rows: readonly Row[]): Activity {
  const kinds = Object.fromEntries(rows.flatMap(({ kind, delta }) => (kind ? [[kind, delta ?? 0n]] : [])));
  return { ...still, ...kinds, customers: sumOf(rows, 'customers'), ...retentionOf(rows) };
}

function retentionOf(rows: readonly Row[]) {
  return {
    retainedChange: sumOf(rows, 'change'),
    retainedLoss: sumOf(rows, 'loss'),
    lostCustomers: sumOf(rows, 'lost'),
  };
}

function sumOf(rows: readonly Row[], column: 'customers' | 'change' | 'loss' | 'lost'): bigint {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0n), 0n);
}

function plus(one: Activity, other: Activity): Activity {
  const names = Object.keys(still) as (keyof Activity)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Activity;
}

/**
 * A movement knows what its account brought when the month began. So what became of that adds up over the movements of a month:
 * of each account, what was lost of it is the least it was below that amount after its last movement. Over longer stretches, and
 * over a part of a month, accounts are looked at one by one, in the order of the primary key.
 */
function ledgerQuery(currency: string, bounds: readonly Date[]) {
  const [from, afterFirst, to] = [bounds[0], bounds[1], bounds.at(-1)];
  return sql<Row>`
    SELECT stretch::integer, movements.* FROM unnest(${bounds.slice(0, -1)}::timestamptz[], ${bounds.slice(1)}::timestamptz[])
      WITH ORDINALITY AS stretch_of_time (start, next, stretch)
    CROSS JOIN LATERAL (
      SELECT kind, sum(annual_delta_minor)::bigint AS delta, sum(customer_delta)::bigint AS customers,
        sum(annual_delta_minor) FILTER (WHERE month_opening_minor > 0)::bigint AS change,
        sum(least(annual_before_minor + annual_delta_minor, month_opening_minor) - least(annual_before_minor, month_opening_minor))
          FILTER (WHERE month_opening_minor > 0)::bigint AS loss,
        -sum(customer_delta) FILTER (WHERE month_opening_minor > 0)::bigint AS lost
      FROM revenue_movement WHERE currency = ${currency} AND occurred_at >= start AND occurred_at < next
      GROUP BY 1
    ) AS movements
    UNION ALL
    SELECT ${openingStretch}::integer, NULL, sum(annual_delta_minor)::bigint, sum(customer_delta)::bigint, NULL, NULL, NULL
    FROM revenue_movement WHERE currency = ${currency} AND occurred_at < ${from}
    UNION ALL
    SELECT kept.stretch, NULL, NULL, NULL, kept.change::bigint, kept.loss::bigint, kept.lost FROM (
      SELECT sum(at_end - at_start) AS whole_change, sum(least(at_end - at_start, 0)) AS whole_loss,
        count(*) FILTER (WHERE at_end = 0) AS whole_lost, sum(after_first - at_start) AS first_change,
        sum(least(after_first - at_start, 0)) AS first_loss, count(*) FILTER (WHERE after_first = 0) AS first_lost
      FROM (
        SELECT sum(annual_delta_minor) FILTER (WHERE occurred_at < ${from}) AS at_start,
          sum(annual_delta_minor) FILTER (WHERE occurred_at < ${afterFirst}) AS after_first, sum(annual_delta_minor) AS at_end
        FROM revenue_movement WHERE currency = ${currency} AND occurred_at < ${to} GROUP BY account_id
      ) AS account WHERE at_start > 0
    ) AS accounts CROSS JOIN LATERAL (VALUES
      (${wholeStretch}::integer, whole_change, whole_loss, whole_lost), (${firstStretch}::integer, first_change, first_loss, first_lost)
    ) AS kept (stretch, change, loss, lost)`;
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
    SELECT count(*) AS ended, count(*) FILTER (WHERE is_converted) AS converted
    FROM trial_outcome WHERE ended_at >= ${from} AND ended_at < ${to}`.execute(db);
  return rows[0] ?? { ended: 0n, converted: 0n };
}

/** What the ledger comes to for each account: the organization's in a currency, or that of one which is gone. */
export async function findBookedValues(db: PlatformDb<DB>) {
  const { rows } = await sql<{ accountId: string; orgId: string | null; currency: string; bookedMinor: bigint }>`
    SELECT account_id AS "accountId", account.org_id AS "orgId", booked.currency, booked.annual AS "bookedMinor"
    FROM (SELECT currency, account_id, sum(annual_delta_minor)::bigint AS annual FROM revenue_movement GROUP BY 1, 2) AS booked
      LEFT JOIN revenue_account account ON account.id = account_id`.execute(db);
  return rows;
}
