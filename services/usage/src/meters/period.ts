/** When a count begins anew. PERIOD, the billing period, goes by the calendar month until billing's events name its dates. */
export type Period = 'DAY' | 'MONTH' | 'PERIOD' | 'NEVER';

/** Every period. */
export const periods: readonly Period[] = ['DAY', 'MONTH', 'PERIOD', 'NEVER'];

/** The first moment of the period that `at` falls into, in UTC. What never begins anew began with 1970. */
export function periodStart(period: Period, at: Date): Date {
  if (period === 'NEVER') return new Date(0);
  const start = new Date(at);
  start.setUTCHours(0, 0, 0, 0);
  if (period !== 'DAY') start.setUTCDate(1);
  return start;
}

/** The first moment of the next period, when the count begins anew; null when it never does. */
export function periodEnd(period: Period, at: Date): Date | null {
  if (period === 'NEVER') return null;
  const end = periodStart(period, at);
  if (period === 'DAY') end.setUTCDate(end.getUTCDate() + 1);
  else end.setUTCMonth(end.getUTCMonth() + 1);
  return end;
}
