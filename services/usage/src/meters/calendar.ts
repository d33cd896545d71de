import { Temporal } from 'temporal-polyfill';

/** When a count begins anew. PERIOD is the billing period. */
export type Period = 'DAY' | 'MONTH' | 'PERIOD' | 'NEVER';
/** What is counted on its own: the periods, and the hour, which only series ask for. */
export type Scope = 'HOUR' | Period;

/** Every scope, in the order in which counts are locked. */
export const scopes: readonly Scope[] = ['DAY', 'HOUR', 'MONTH', 'NEVER', 'PERIOD'];

/** A stretch of time; the end is exclusive, null where there is none. */
export interface Span {
  readonly start: Date;
  readonly end: Date | null;
}

/** By which clock and which bills an organization counts. Both lists are in order of time. */
export interface Calendar {
  /** Time zones by IANA name, each in force until the next. UTC before the first. */
  readonly timeZones: readonly { readonly timeZone: string; readonly from: Date }[];
  /** Billing periods as billing told them. */
  readonly billingPeriods: readonly { readonly start: Date; readonly end: Date }[];
}

/** Days and months of UTC, billing by the calendar month: what holds until anything is told. */
export const plainCalendar: Calendar = { timeZones: [], billingPeriods: [] };

/** More than the clocks of two places ever differ by, in milliseconds. */
const mostBetweenZones = 27 * 3_600_000;
const never: Span = { start: new Date(0), end: null };

/**
 * The stretch of a scope that a moment falls into. Days and months are those of the organization's time zone: a day on which
 * clocks change has 23 or 25 hours. Stretches of a scope have no gaps and never overlap, also where the time zone changes.
 */
export function spanOf(calendar: Calendar, scope: Scope, at: Date): Span {
  if (scope === 'NEVER') return never;
  if (scope === 'PERIOD') return billingSpan(calendar, at) ?? spanOf(calendar, 'MONTH', at);
  if (scope === 'HOUR') return hourOf(spanOf(calendar, 'DAY', at), at);
  const { timeZone, until } = zoneAt(calendar, at);
  if (until === null) return zonedSpan(timeZone, scope, at);
  // The last month of a time zone ends where the first of the next one begins, some hours before its own end or after it.
  const month = zonedSpan(timeZone, 'MONTH', at);
  const isOvertime = until.getTime() - month.start.getTime() < mostBetweenZones;
  const within = isOvertime ? new Date(month.start.getTime() - 1) : at;
  const last = isOvertime ? month.start : month.end;
  const { start, end } = zonedSpan(timeZone, scope, within);
  const isLast = Math.abs(until.getTime() - last.getTime()) < mostBetweenZones && end >= last;
  return { start, end: isLast ? until : earliest(end, until) };
}

/** Answers `spanOf` for many moments: those near each other are reckoned once. */
export function spanFinder(calendar: Calendar): (scope: Scope, at: Date) => Span {
  const known = new Map<Scope, Span[]>();
  return (scope, at) => {
    const spans = known.get(scope) ?? [];
    const found = spans.find(({ start, end }) => start <= at && (end === null || at < end));
    if (found) return found;
    const span = spanOf(calendar, scope, at);
    known.set(scope, [span, ...spans]);
    return span;
  };
}

/**
 * From when on a new time zone holds: its first of the month that is nearest to the end of the running month. Until then the
 * old one holds, so that nobody gets a fresh count by moving the clock.
 */
export function changeOfZone(calendar: Calendar, timeZone: string, at: Date): Date {
  const { end } = spanOf(calendar, 'MONTH', at);
  const near = end ?? at;
  const { start, end: next } = zonedSpan(timeZone, 'MONTH', near);
  return near.getTime() - start.getTime() <= next.getTime() - near.getTime() && start > at ? start : next;
}

function zoneAt({ timeZones }: Calendar, at: Date) {
  const index = timeZones.findLastIndex(({ from }) => from <= at);
  const zone = timeZones[index];
  return { timeZone: zone?.timeZone ?? 'UTC', until: timeZones[index + 1]?.from ?? null };
}

function zonedSpan(timeZone: string, scope: 'DAY' | 'MONTH', at: Date) {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const day = scope === 'MONTH' ? local.with({ day: 1 }) : local;
  const start = day.startOfDay();
  const next = start.toPlainDate().add(scope === 'MONTH' ? { months: 1 } : { days: 1 });
  return { start: dateOf(start), end: dateOf(next.toZonedDateTime(timeZone)) };
}

// Hours are counted from midnight on, so that the day's add up to it wherever clocks change by half an hour.
function hourOf(day: Span, at: Date): Span {
  const start = new Date(at.getTime() - ((at.getTime() - day.start.getTime()) % 3_600_000));
  return { start, end: earliest(new Date(start.getTime() + 3_600_000), day.end) };
}

function billingSpan({ billingPeriods }: Calendar, at: Date): Span | null {
  const index = billingPeriods.findLastIndex(({ start }) => start <= at);
  const period = billingPeriods[index];
  if (!period) return beforeFirst(billingPeriods[0], at);
  const next = billingPeriods[index + 1]?.start ?? null;
  if (at < period.end) return { start: period.start, end: earliest(period.end, next) };
  return continued(period, at, next);
}

/** Billing has not told the period yet: it is as long as the last one told, month by month or year by year from its start. */
function continued(period: { readonly start: Date; readonly end: Date }, at: Date, next: Date | null): Span {
  const anchor = utc(period.end);
  const months = Math.max(1, Math.round((period.end.getTime() - period.start.getTime()) / (30.44 * 86_400_000)));
  for (let count = 0; ; count += 1) {
    const end = dateOf(anchor.add({ months: months * (count + 1) }));
    if (at < end) return { start: dateOf(anchor.add({ months: months * count })), end: earliest(end, next) };
  }
}

/** Before the first bill there are calendar months, the last of which ends with it. */
function beforeFirst(first: { readonly start: Date } | undefined, at: Date): Span | null {
  if (!first) return null;
  const { start, end } = zonedSpan('UTC', 'MONTH', at);
  return { start, end: earliest(end, first.start) };
}

function utc(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC');
}

function dateOf(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds);
}

function earliest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
