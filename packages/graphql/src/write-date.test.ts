import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDate } from './write-date.ts';

test('a date is written as the engine writes it', () => {
  const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(fc.property(dates, (date) => writeDate(date) === date.toISOString()));
  for (const edge of [0, 951_782_399_999, 951_782_400_000, 253_402_300_799_999])
    expect(writeDate(new Date(edge))).toBe(new Date(edge).toISOString());
});

test('what is written otherwise is left to the engine', () => {
  for (const time of [-1, 253_402_300_800_000, Number.NaN]) expect(writeDate(new Date(time))).toBeNull();
});
