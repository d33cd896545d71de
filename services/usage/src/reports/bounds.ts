import { fault } from '@tenantry/graphql';
import { type Calendar, spanOf } from '../meters/calendar.ts';
import { type Buckets, bucketsBetween, type Interval } from './buckets.ts';

const mostPoints = 1_000;
const mostDays = 400;

/** The buckets of a series. Fails with BAD_USER_INPUT, naming the argument, when there are none or too many. */
export function seriesBuckets(calendar: Calendar, interval: Interval, from: Date, to: Date): Buckets {
  requireOrder(from, to);
  const buckets = bucketsBetween(calendar, interval, from, to, mostPoints);
  if (buckets) return buckets;
  throw fault(
    'BAD_USER_INPUT',
    `to: a series has at most 1,000 points. Ask for less time, or for another interval than ${interval}.`,
  );
}

/** Where the first day begins and the last one ends. Fails with BAD_USER_INPUT, naming the argument. */
export function wholeDays(calendar: Calendar, from: Date, to: Date): { startsAt: Date; endsAt: Date } {
  requireOrder(from, to);
  const startsAt = spanOf(calendar, 'DAY', from).start;
  const endsAt = spanOf(calendar, 'DAY', new Date(to.getTime() - 1)).end ?? to;
  if (endsAt.getTime() - startsAt.getTime() > (mostDays + 0.5) * 86_400_000)
    throw fault('BAD_USER_INPUT', `to: at most ${mostDays} days can be asked for at once.`);
  return { startsAt, endsAt };
}

/** Fails with BAD_USER_INPUT unless an argument is between 1 and a number. */
export function requireUpTo(argument: string, given: number, most: number): void {
  if (given < 1 || given > most) throw fault('BAD_USER_INPUT', `${argument}: 1 to ${most}, not ${given}.`);
}

function requireOrder(from: Date, to: Date): void {
  if (from >= to) throw fault('BAD_USER_INPUT', 'to: must be later than from.');
}
