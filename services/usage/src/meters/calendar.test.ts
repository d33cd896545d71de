import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calendar, changeOfZone, plainCalendar, scopes, type Scope, spanFinder, spanOf } from './calendar.ts';

const inZone = (timeZone: string): Calendar => ({ ...plainCalendar, timeZones: [{ timeZone, from: new Date(0) }] });
const told = ({ start, end }: { start: Date; end: Date | null }) => [start.toISOString(), end?.toISOString() ?? null];

test.each([
  ['UTC', 'DAY', '2026-02-28T23:59:59.999Z', '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['UTC', 'MONTH', '2028-02-29T12:00:00.000Z', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
  ['UTC', 'HOUR', '2026-12-31T23:59:59.999Z', '2026-12-31T23:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['Europe/Berlin', 'DAY', '2026-03-29T12:00:00.000Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', 'DAY', '2026-10-25T12:00:00.000Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['Europe/Berlin', 'MONTH', '2026-03-31T22:30:00.000Z', '2026-03-31T22:00:00.000Z', '2026-04-30T22:00:00.000Z'],
  ['Asia/Kolkata', 'HOUR', '2026-05-01T10:10:00.000Z', '2026-05-01T09:30:00.000Z', '2026-05-01T10:30:00.000Z'],
  // Midnight does not exist there on this day: clocks go from 23:59:59 to 01:00.
  ['Africa/Cairo', 'DAY', '2026-04-24T12:00:00.000Z', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
] as const)('in %s, %s of %s is from %s to %s', (timeZone, scope, at, start, end) => {
  expect(told(spanOf(inZone(timeZone), scope, new Date(at)))).toEqual([start, end]);
});

test('a total has one start and no end', () => {
  expect(told(spanOf(plainCalendar, 'NEVER', new Date('1999-01-01')))).toEqual(['1970-01-01T00:00:00.000Z', null]);
});

test('billing periods are what billing told, go on after the last, and are months before the first', () => {
  const period = (start: string, end: string) => ({ start: new Date(start), end: new Date(end) });
  const calendar: Calendar = {
    ...plainCalendar,
    billingPeriods: [
      period('2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z'),
      period('2026-02-10T08:00:00Z', '2026-03-10T08:00:00Z'),
    ],
  };
  const spans = [
    '2026-01-31T09:00Z',
    '2026-02-01T00:00Z',
    '2026-02-10T08:00Z',
    '2026-03-10T08:00Z',
    '2026-05-01T00:00Z',
  ];

  expect(spans.map((at) => told(spanOf(calendar, 'PERIOD', new Date(at))))).toEqual([
    ['2026-01-01T00:00:00.000Z', '2026-01-31T10:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', '2026-02-10T08:00:00.000Z'],
    ['2026-02-10T08:00:00.000Z', '2026-03-10T08:00:00.000Z'],
    ['2026-03-10T08:00:00.000Z', '2026-04-10T08:00:00.000Z'],
    ['2026-04-10T08:00:00.000Z', '2026-05-10T08:00:00.000Z'],
  ]);
});

test('who moves to another time zone keeps the count of the month, whichever way the clock goes', () => {
  const at = new Date('2026-11-15T12:00:00Z');
  const months = ['Asia/Tokyo', 'America/Los_Angeles', 'UTC'].map((timeZone) => {
    const from = changeOfZone(plainCalendar, timeZone, at);
    const calendar = {
      ...plainCalendar,
      timeZones: [
        { timeZone: 'UTC', from: new Date(0) },
        { timeZone, from },
      ],
    };
    return [
      told(spanOf(calendar, 'MONTH', at)),
      told(spanOf(calendar, 'DAY', new Date(from.getTime() - 1)))[1],
      told(spanOf(calendar, 'MONTH', from)),
    ];
  });

  expect(months).toEqual([
    [
      ['2026-11-01T00:00:00.000Z', '2026-11-30T15:00:00.000Z'],
      '2026-11-30T15:00:00.000Z',
      ['2026-11-30T15:00:00.000Z', '2026-12-31T15:00:00.000Z'],
    ],
    [
      ['2026-11-01T00:00:00.000Z', '2026-12-01T08:00:00.000Z'],
      '2026-12-01T08:00:00.000Z',
      ['2026-12-01T08:00:00.000Z', '2027-01-01T08:00:00.000Z'],
    ],
    [
      ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
      '2026-12-01T00:00:00.000Z',
      ['2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ],
  ]);
});

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
);
const moment = fc.date({
  min: new Date('1975-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const scope: fc.Arbitrary<Scope> = fc.constantFrom(...scopes);

test('every moment lies in its stretch, and the next begins where this one ends, across changes of time zone too', () => {
  fc.assert(
    fc.property(scope, zone, zone, moment, moment, (kind, first, second, changed, at) => {
      const from = changeOfZone(inZone(first), second, changed);
      const calendar = {
        ...plainCalendar,
        timeZones: [
          { timeZone: first, from: new Date(0) },
          { timeZone: second, from },
        ],
      };
      const near = [at, from, new Date(from.getTime() - 1), new Date(from.getTime() - 10 * 3_600_000)];
      const find = spanFinder(calendar);
      for (const each of near) {
        const { start, end } = spanOf(calendar, kind, each);
        expect(find(kind, each)).toEqual({ start, end });
        expect(start <= each && (end === null || each < end)).toBe(true);
        expect(spanOf(calendar, kind, start)).toEqual({ start, end });
        if (!end) continue;
        expect(spanOf(calendar, kind, new Date(end.getTime() - 1))).toEqual({ start, end });
        expect(spanOf(calendar, kind, end).start).toEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});
