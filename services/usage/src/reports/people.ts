import type { TenantDb } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findPlan } from '../meters/plan-store.ts';
import { requireUpTo, wholeDays } from './bounds.ts';
import { countUsers, findTopUsers, findUserDays, type UserDayRow } from './person-store.ts';
import { percentOf } from './points.ts';
import type { SeriesSource } from './usage-series.ts';

interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** Who used the most of a meter. Fails with BAD_USER_INPUT, naming the argument. */
export async function topUsers(
  { db, calendar, meter }: SeriesSource,
  { from, to, first }: Stretch & { readonly first: number },
) {
  requireUpTo('first', first, 100);
  const users = await findTopUsers(db, meter.key, wholeDays(calendar, from, to), first);
  return users.map(({ userId, ...used }) => ({ user: { id: userId }, ...used }));
}

/** How many people used each meter, the one with the most first. Fails with BAD_USER_INPUT, naming the argument. */
export async function featureAdoption(db: TenantDb<DB>, { from, to }: Stretch) {
  const { calendar, meters } = await findPlan(db, null);
  const days = wholeDays(calendar, from, to);
  const counts = new Map((await countUsers(db, days)).map(({ meter, users }) => [meter, users]));
  const activeUsers = counts.get(null) ?? 0;
  const rows = [...meters.values()]
    .filter(({ key, archivedAt }) => archivedAt === null || counts.has(key))
    .map((meter) => {
      const users = counts.get(meter.key) ?? 0;
      return { meter, users, percent: percentOf(BigInt(users), BigInt(activeUsers)) };
    });
  return { ...days, activeUsers, meters: rows.toSorted((a, b) => b.users - a.users) };
}

/** What a person used, by meter and day. Fails with BAD_USER_INPUT, naming the argument. */
export async function userActivity(db: TenantDb<DB>, { user, from, to }: Stretch & { readonly user: string }) {
  const { calendar, meters } = await findPlan(db, null);
  const used = Map.groupBy(await findUserDays(db, user, wholeDays(calendar, from, to)), ({ meter }) => meter);
  return [...used].flatMap(([key, days]) => {
    const meter = meters.get(key);
    return meter ? [{ meter, ...activityOf(days) }] : [];
  });
}

function activityOf(rows: readonly UserDayRow[]) {
  const days = rows.map(({ day, quantity, events }) => ({ startsAt: day, value: quantity, events }));
  const sumOf = (key: 'value' | 'events') => days.reduce((sum, each) => sum + each[key], 0n);
  return { value: sumOf('value'), events: sumOf('events'), days };
}
