import type { PlatformDb } from '@tenantry/database';
import { fault } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { monthsBetween, reportOf, type RevenueReport } from './report.ts';
import { readLedger } from './report-store.ts';

/** The most calendar months that one report has. */
const maximumMonths = 60;

export interface RevenueQuery {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly currency: string;
}

/** Recurring revenue between two moments, by month. BAD_USER_INPUT when they are in the wrong order or too far apart. */
export async function readRevenue(db: PlatformDb<DB>, { from, to, currency }: RevenueQuery): Promise<RevenueReport> {
  if (from >= to) throw fault('BAD_USER_INPUT', 'to: must be later than from.');
  const months = monthsBetween(from, to);
  if (months.length > maximumMonths)
    throw fault(
      'BAD_USER_INPUT',
      `to: at most ${maximumMonths} calendar months are possible, these are ${months.length}.`,
    );
  return reportOf(currency, months, await readLedger(db, currency, boundsOf(months)));
}

/** Where months that follow each other begin, and where the last one ends. */
export function boundsOf(months: readonly { readonly start: Date; readonly end: Date }[]): Date[] {
  return [...months.map(({ start }) => start), ...months.slice(-1).map(({ end }) => end)];
}
