/** How often something recurs. */
export interface Interval {
  readonly interval: string;
  readonly interval_count: number;
}

const daySeconds = 86_400;

/** The time `count` intervals from an anchor. Months keep the anchor's day, or end on their last one. */
export function addIntervals(anchor: number, { interval, interval_count: length }: Interval, count = 1): number {
  const steps = count * length;
  if (interval === 'day') return anchor + steps * daySeconds;
  if (interval === 'week') return anchor + steps * 7 * daySeconds;
  const date = new Date(anchor * 1_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + steps * (interval === 'year' ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), months % 12];
  const day = Math.min(date.getUTCDate(), lastDayOf(year, month));
  const seconds = anchor - Math.floor(anchor / daySeconds) * daySeconds;
  return Date.UTC(year, month, day) / 1_000 + seconds;
}

/** The first time after `after` that is a whole number of intervals from the anchor. */
export function nextBoundary(anchor: number, every: Interval, after: number): number {
  const typical = addIntervals(0, every);
  let count = Math.floor((after - anchor) / typical) - 1;
  while (addIntervals(anchor, every, count) <= after) count += 1;
  while (addIntervals(anchor, every, count - 1) > after) count -= 1;
  return addIntervals(anchor, every, count);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
