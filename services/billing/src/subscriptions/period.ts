/** From `start`, inclusive, to `end`, exclusive. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** The same time of day so many months later in UTC; on the month's last day where it has no such day. */
export function addMonths(date: Date, months: number): Date {
  const added = new Date(date);
  added.setUTCDate(1);
  added.setUTCMonth(added.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(added.getUTCFullYear(), added.getUTCMonth() + 1, 0)).getUTCDate();
  added.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return added;
}

/** So many times 24 hours later. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** The first monthly period of terms that begin now. */
export function monthFrom(start: Date): Period {
  return { start, end: addMonths(start, 1) };
}

/** How often a price is paid. */
export type Interval = 'MONTH' | 'YEAR';

const monthsOf: Readonly<Record<Interval, number>> = { MONTH: 1, YEAR: 12 };

/**
 * The period that `now` is in, counted from `anchor`; the first one when `now` is before it. Counting from the anchor
 * and not from the period before keeps the day: 31 January, 28 February, 31 March.
 */
export function periodAt(anchor: Date, interval: Interval, now: Date): Period {
  const length = monthsOf[interval];
  const years = now.getUTCFullYear() - anchor.getUTCFullYear();
  const months = Math.max(0, years * 12 + now.getUTCMonth() - anchor.getUTCMonth());
  const whole = months > 0 && addMonths(anchor, months) > now ? months - 1 : months;
  const index = Math.floor(whole / length) * length;
  return { start: addMonths(anchor, index), end: addMonths(anchor, index + length) };
}
