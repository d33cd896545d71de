import type { Aggregation } from '../meters/store.ts';
import { addsUp } from '../meters/usage.ts';

/** How much was used in an hour, a day or a month; null where nothing can be said. */
export interface Point {
  readonly startsAt: Date;
  readonly value: bigint | null;
}

/** What was counted in a bucket. Where `startsAt` is null it is what was before the first one. */
export interface CountedBucket {
  readonly startsAt: Date | null;
  readonly used: bigint;
}

/** A point for each bucket, with what a bucket without a count stands for; null where it has not begun by `now`. */
export function pointsOf(
  aggregation: Aggregation,
  starts: readonly Date[],
  counted: readonly CountedBucket[],
  now: Date,
): Point[] {
  const used = new Map(counted.map((bucket) => [bucket.startsAt?.getTime() ?? null, bucket.used]));
  let latest = used.get(null) ?? null;
  return starts.map((startsAt) => {
    const value = used.get(startsAt.getTime()) ?? null;
    latest = value ?? latest;
    if (value !== null || startsAt > now) return { startsAt, value };
    if (aggregation === 'LATEST') return { startsAt, value: latest };
    return { startsAt, value: aggregation === 'MAX' ? null : 0n };
  });
}

/** What points come to; null for different subjects, who cannot be told from their counts, and where nothing was measured. */
export function totalOf(aggregation: Aggregation, points: readonly Point[]): bigint | null {
  const values = valuesOf(points);
  if (addsUp({ aggregation })) return sumOf(values);
  if (aggregation === 'UNIQUE') return null;
  if (aggregation === 'LATEST') return values.at(-1) ?? null;
  return values.reduce<bigint | null>((most, value) => (most === null || value > most ? value : most), null);
}

/**
 * How much more `points` come to than those before, in whole percent and at most 1,000,000; null where those come to nothing. Different
 * subjects are compared by the mean of the points.
 */
export function changeOf(aggregation: Aggregation, points: readonly Point[], before: readonly Point[]): number | null {
  if (aggregation !== 'UNIQUE') {
    const [total, previous] = [totalOf(aggregation, points), totalOf(aggregation, before)];
    return total === null || previous === null ? null : percentOf(total - previous, previous);
  }
  const [values, previous] = [valuesOf(points), valuesOf(before)];
  const whole = sumOf(previous) * BigInt(values.length);
  return percentOf(sumOf(values) * BigInt(previous.length) - whole, whole);
}

/** A part of a whole in whole percent, towards zero and at most 1,000,000; null of nothing. */
export function percentOf(part: bigint, whole: bigint): number | null {
  return whole === 0n ? null : Math.min(Number((part * 100n) / whole), 1_000_000);
}

function valuesOf(points: readonly Point[]): bigint[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
