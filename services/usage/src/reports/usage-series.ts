import type { TenantReads } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Calendar } from '../meters/calendar.ts';
import type { MeterRow } from '../meters/store.ts';
import { bucketsBefore, type Interval } from './buckets.ts';
import { requireUpTo, seriesBuckets } from './bounds.ts';
import { type CountedGroup, findGroups, type SeriesKey } from './count-store.ts';
import { changeOf, type CountedBucket, type Point, pointsOf, totalOf } from './points.ts';

export interface SeriesArguments {
  readonly from: Date;
  readonly to: Date;
  /** Left out or null, what the schema says. */
  readonly interval?: Interval | null;
  readonly byGroup?: boolean | null;
  readonly groups?: number | null;
  readonly compare?: boolean | null;
}

/** What series are drawn from, beside their arguments. */
export interface SeriesSource {
  readonly db: TenantReads<DB>;
  readonly calendar: Calendar;
  readonly meter: MeterRow;
  readonly now: Date;
  /** Reads what was counted, of several series at once. */
  counted(key: SeriesKey): Promise<readonly CountedBucket[]>;
}

/** How a meter was used over time. Fails with BAD_USER_INPUT, naming the argument. */
export async function usageSeries(source: SeriesSource, args: SeriesArguments) {
  const { db, calendar, meter, now } = source;
  const { byGroup, compare } = args;
  const interval = args.interval ?? 'DAY';
  const most = args.groups ?? 5;
  requireUpTo('groups', most, 20);
  const { starts, end: endsAt } = seriesBuckets(calendar, interval, args.from, args.to);
  const startsAt = starts[0]!;
  const before = compare ? bucketsBefore(calendar, interval, startsAt, starts.length).starts : [];
  const isGrouped = byGroup && meter.groupBy !== null;
  const [counted, groups] = await Promise.all([
    source.counted({ meter, interval, starts: [...before, ...starts] }),
    isGrouped ? findGroups(db, { meter, interval, starts }, calendar, most) : null,
  ]);
  const all = pointsOf(meter.aggregation, [...before, ...starts], counted, now);
  const points = all.slice(before.length);
  const previous = all.slice(0, before.length);
  return {
    meter,
    interval,
    startsAt,
    endsAt,
    points,
    total: totalOf(meter.aggregation, points),
    groups: groups && groupsOf(source, starts, groups),
    groupCount: groups && (groups[0]?.groups ?? 0),
    previous: compare ? { startsAt: before[0]!, endsAt: startsAt, ...comparedWith(meter, points, previous) } : null,
  };
}

/** How a meter went in the last `days` that are over, against as many before them. */
export async function usageTrend({ calendar, meter, now, counted }: SeriesSource, days: number) {
  requireUpTo('days', days, 366);
  const [today] = seriesBuckets(calendar, 'DAY', now, new Date(now.getTime() + 1)).starts;
  const { starts, end: endsAt } = bucketsBefore(calendar, 'DAY', today!, days * 2);
  const all = pointsOf(meter.aggregation, starts, await counted({ meter, interval: 'DAY', starts }), now);
  const [previous, points] = [all.slice(0, days), all.slice(days)];
  const { total: previousTotal, changePercent } = comparedWith(meter, points, previous);
  const total = totalOf(meter.aggregation, points);
  return { meter, startsAt: starts[days]!, endsAt, points, total, previousTotal, changePercent };
}

function comparedWith({ aggregation }: MeterRow, points: readonly Point[], previous: readonly Point[]) {
  return {
    points: previous,
    total: totalOf(aggregation, previous),
    changePercent: changeOf(aggregation, points, previous),
  };
}

function groupsOf({ meter, now }: SeriesSource, starts: readonly Date[], counted: readonly CountedGroup[]) {
  const groups = new Map<string | null, CountedGroup[]>();
  for (const bucket of counted) groups.set(bucket.groupValue, [...(groups.get(bucket.groupValue) ?? []), bucket]);
  return [...groups].map(([groupValue, buckets]) => {
    const points = pointsOf(meter.aggregation, starts, buckets, now);
    return {
      value: groupValue || null,
      isRest: groupValue === null,
      points,
      total: totalOf(meter.aggregation, points),
    };
  });
}
