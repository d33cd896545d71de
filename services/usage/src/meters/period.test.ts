import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodEnd, periods, periodStart } from './period.ts';

test.each([
  ['DAY', '2026-02-28T23:59:59.999Z', '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['DAY', '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  ['MONTH', '2028-02-29T12:00:00.000Z', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
  ['MONTH', '2026-12-31T23:59:59.999Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['PERIOD', '2026-01-31T08:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
] as const)('%s at %s is counted from %s to %s', (period, at, start, end) => {
  expect(periodStart(period, new Date(at)).toISOString()).toBe(start);
  expect(periodEnd(period, new Date(at))?.toISOString()).toBe(end);
});

test('a total has one start and no end', () => {
  expect([periodStart('NEVER', new Date('1999-01-01')), periodEnd('NEVER', new Date())]).toEqual([new Date(0), null]);
});

const moment = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('9999-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('every moment lies in its period, and the next begins where this one ends', () => {
  fc.assert(
    fc.property(fc.constantFrom(...periods), moment, (period, at) => {
      const [start, end] = [periodStart(period, at), periodEnd(period, at)];
      expect(start <= at && (end === null || at < end)).toBe(true);
      expect(periodStart(period, start)).toEqual(start);
      if (end) expect(periodStart(period, end)).toEqual(end);
      if (end) expect(periodStart(period, new Date(end.getTime() - 1))).toEqual(start);
    }),
  );
});
