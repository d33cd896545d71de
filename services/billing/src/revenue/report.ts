import { rounded } from '../money/exact.ts';
import type { Amount } from '../money/money.ts';
import type { MovementKind } from './movement.ts';
import type { Activity, CohortRow, LedgerReport } from './report-store.ts';

/** Carries nothing: every field of the platform reads for itself. */
export type PlatformRow = Record<never, never>;

/** A stretch of time: from `start`, inclusive, to `end`, exclusive. */
export interface Stretch {
  readonly start: Date;
  readonly end: Date;
}

/** Parts of a whole; no ratio at all where the whole is nothing. */
export interface Share {
  readonly part: bigint;
  readonly of: bigint;
}

/** What came and went of monthly recurring revenue. Each is rounded so that they add up to the difference of end and start. */
type Movements = Readonly<Record<Lowercase<MovementKind>, Amount>>;

/** Recurring revenue of a stretch of time in one currency. */
export interface StretchRevenue extends Stretch {
  readonly currency: string;
  readonly startMrr: Amount;
  readonly mrr: Amount;
  readonly arr: Amount;
  readonly customers: bigint;
  readonly movements: Movements;
  readonly arpa: Amount | null;
  readonly logoChurn: Share | null;
  readonly nrr: Share | null;
  readonly grr: Share | null;
}

export interface RevenueReport extends StretchRevenue {
  readonly months: readonly StretchRevenue[];
}

/** Calendar months of UTC from `from` to `to`, the first and the last of them cut off where these are within one. */
export function monthsBetween(from: Date, to: Date): Stretch[] {
  const months: Stretch[] = [];
  for (let start = from; start < to;) {
    const next = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
    const end = next < to ? next : to;
    months.push({ start, end });
    start = end;
  }
  return months;
}

/** What a ledger says of the months it was read by. */
export function reportOf(currency: string, months: readonly Stretch[], ledger: LedgerReport): RevenueReport {
  let { annual, customers } = ledger.opening;
  const reports = months.map((month, index) => {
    const activity = ledger.stretches[index];
    if (!activity) throw new Error('The ledger was read by other months.');
    const report = revenueOf(currency, month, { annual, customers }, activity);
    annual += netOf(activity);
    customers += activity.customers;
    return report;
  });
  const stretch = { start: months[0]?.start ?? new Date(0), end: months.at(-1)?.end ?? new Date(0) };
  const all = revenueOf(currency, stretch, ledger.opening, ledger.whole);
  return { ...all, movements: sumOf(currency, reports), months: reports };
}

const order = ['NEW', 'EXPANSION', 'CONTRACTION', 'CHURN', 'REACTIVATION'] as const satisfies readonly MovementKind[];

function revenueOf(
  currency: string,
  { start, end }: Stretch,
  before: { readonly annual: bigint; readonly customers: bigint },
  activity: Activity,
): StretchRevenue {
  const money = (amountMinor: bigint): Amount => ({ amountMinor, currency });
  const annual = before.annual + netOf(activity);
  const customers = before.customers + activity.customers;
  const kept = before.annual + activity.retainedChange;
  return {
    currency,
    start,
    end,
    startMrr: money(monthly(before.annual)),
    mrr: money(monthly(annual)),
    arr: money(annual),
    customers,
    movements: movementsOf(currency, before.annual, activity),
    arpa: customers === 0n ? null : money(rounded({ numerator: annual, denominator: 12n * customers })),
    logoChurn: ratio(activity.lostCustomers, before.customers),
    nrr: ratio(kept, before.annual),
    grr: ratio(before.annual + activity.retainedLoss, before.annual),
  };
}

/** Each movement is the difference of two rounded sums, so that together they are the difference of the first and the last. */
function movementsOf(currency: string, opening: bigint, activity: Activity): Movements {
  let sum = opening;
  const amounts = order.map((kind) => {
    const before = monthly(sum);
    sum += activity[kind];
    return [kind.toLowerCase(), { amountMinor: monthly(sum) - before, currency }];
  });
  return Object.fromEntries(amounts) as Movements;
}

function sumOf(currency: string, months: readonly StretchRevenue[]): Movements {
  const sums = order.map((kind) => {
    const name = kind.toLowerCase() as Lowercase<MovementKind>;
    return [
      name,
      { amountMinor: months.reduce((sum, month) => sum + month.movements[name].amountMinor, 0n), currency },
    ];
  });
  return Object.fromEntries(sums) as Movements;
}

function netOf(activity: Activity): bigint {
  return order.reduce((sum, kind) => sum + activity[kind], 0n);
}

/** A month's part of an annual amount, rounded once. */
export function monthly(annualMinor: bigint): bigint {
  return rounded({ numerator: annualMinor, denominator: 12n });
}

function ratio(part: bigint, of: bigint): Share | null {
  return of === 0n ? null : { part, of };
}

/** Customers who began in the same month, and how many and how much was left of them at the end of that month and of each after it. */
export interface Cohort {
  readonly month: Stretch;
  readonly retention: readonly { readonly end: Date; readonly customers: bigint; readonly mrr: Amount }[];
}

/** The cohorts of the months; those without customers are left out. */
export function cohortsOf(currency: string, months: readonly Stretch[], rows: readonly CohortRow[]): Cohort[] {
  return months.flatMap((month, index) => {
    const own = rows.filter(({ cohort }) => cohort === index + 1);
    if (own.length === 0) return [];
    let [customers, annual] = [0n, 0n];
    const retention = months.slice(index).map(({ end }, age) => {
      const change = own.find(({ stretch }) => stretch === index + age + 1);
      customers += change?.customers ?? 0n;
      annual += change?.annual ?? 0n;
      return { end, customers, mrr: { amountMinor: monthly(annual), currency } };
    });
    return [{ month, retention }];
  });
}
