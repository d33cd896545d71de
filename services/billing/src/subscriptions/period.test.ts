import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, monthFrom, periodAt } from './period.ts';

const at = (text: string) => new Date(text);
const moment = fc.date({ min: at('1990-01-01'), max: at('2090-01-01'), noInvalidDate: true });

const intervals = fc.constantFrom('MONTH' as const, 'YEAR' as const);

test.each([
  ['2026-01-31T10:30:00Z', 1, '2026-02-28T10:30:00Z'],
  ['2028-01-31T10:30:00Z', 1, '2028-02-29T10:30:00Z'],
  ['2026-12-15T00:00:00Z', 1, '2027-01-15T00:00:00Z'],
  ['2026-10-31T23:59:59Z', 1, '2026-11-30T23:59:59Z'],
  ['2028-02-29T00:00:00Z', 12, '2029-02-28T00:00:00Z'],
])('%s and %d months is %s', (start, months, end) => {
  expect(addMonths(at(start), months)).toEqual(at(end));
});

test('a month moves the calendar by one, keeps the time of day, and keeps the day or takes the last', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 600 }), (start, months) => {
      const end = addMonths(start, months);

      const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
      expect(monthOf(end) - monthOf(start)).toBe(months);
      expect(end.getTime() % 86_400_000).toBe(start.getTime() % 86_400_000);
      const isLastDay = new Date(end.getTime() + 86_400_000).getUTCDate() === 1;
      if (end.getUTCDate() !== start.getUTCDate()) expect(isLastDay).toBe(true);
    }),
  );
});

test('periods from an anchor follow each other without gaps, and now is in one of them', () => {
  fc.assert(
    fc.property(moment, intervals, fc.integer({ min: 0, max: 20_000 }), (anchor, interval, days) => {
      const now = new Date(anchor.getTime() + days * 86_400_000);
      const { start, end } = periodAt(anchor, interval, now);

      expect(start <= now && now < end).toBe(true);
      expect(periodAt(anchor, interval, end).start).toEqual(end);
      expect(periodAt(anchor, interval, new Date(end.getTime() - 1))).toEqual({ start, end });
    }),
  );
});

test('the first period begins with its anchor, also before it', () => {
  const anchor = at('2026-01-31T12:00:00Z');

  expect(periodAt(anchor, 'MONTH', at('2025-06-01T00:00:00Z'))).toEqual(monthFrom(anchor));
  expect(periodAt(anchor, 'MONTH', anchor)).toEqual({ start: anchor, end: at('2026-02-28T12:00:00Z') });
  expect(periodAt(anchor, 'MONTH', at('2026-03-01T00:00:00Z'))).toEqual({
    start: at('2026-02-28T12:00:00Z'),
    end: at('2026-03-31T12:00:00Z'),
  });
});
