import { type Calendar, type Span, spanOf } from '../meters/calendar.ts';

/** What a point of a series stands for. */
export type Interval = 'HOUR' | 'DAY' | 'MONTH';

/** Hours, days or months that follow each other, by where they begin; the last one ends, exclusive, at `end`. */
export interface Buckets {
  readonly starts: readonly Date[];
  readonly end: Date;
}

const hour = 3_600_000;

/** The hours, days or months that a stretch touches, one at least; null where there are more than `most`. */
export function bucketsBetween(
  calendar: Calendar,
  interval: Interval,
  from: Date,
  to: Date,
  most: number,
): Buckets | null {
  const starts: Date[] = [];
  for (let at = from; ;) {
    const part = partAt(calendar, interval, at);
    const wanted = part.starts.filter((start, index) => start < to && (part.starts[index + 1] ?? part.end) > from);
    starts.push(...wanted);
    if (starts.length > most) return null;
    if (part.end >= to) return { starts, end: endOf(part, wanted) };
    at = part.end;
  }
}

/** The `count` hours, days or months before a moment at which one begins. */
export function bucketsBefore(calendar: Calendar, interval: Interval, end: Date, count: number): Buckets {
  const starts: Date[] = [];
  for (let before = end; starts.length < count;) {
    const part = partAt(calendar, interval, new Date(before.getTime() - 1));
    const wanted = part.starts.filter((start) => start < end);
    starts.unshift(...wanted.slice(-(count - starts.length)));
    before = part.starts[0]!;
  }
  return { starts, end };
}

/** The day or the month at a moment, or the hours of its day: asking the calendar once for them is all it takes. */
function partAt(calendar: Calendar, interval: Interval, at: Date): Buckets {
  const { start, end } = ended(spanOf(calendar, interval === 'MONTH' ? 'MONTH' : 'DAY', at));
  if (interval !== 'HOUR') return { starts: [start], end };
  const count = Math.ceil((end.getTime() - start.getTime()) / hour);
  return { starts: Array.from({ length: count }, (_, index) => new Date(start.getTime() + index * hour)), end };
}

function endOf(part: Buckets, wanted: readonly Date[]): Date {
  return part.starts[part.starts.indexOf(wanted.at(-1)!) + 1] ?? part.end;
}

function ended({ start, end }: Span): { start: Date; end: Date } {
  if (end === null) throw new Error('Days and months end.');
  return { start, end };
}
