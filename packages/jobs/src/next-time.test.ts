import { expect, test } from 'vitest';
import { nextTime } from './next-time.ts';

test.each([
  ['* * * * *', '2026-11-21T09:30:00Z', '2026-11-21T09:31:00.000Z'],
  ['* * * * *', '2026-11-21T09:30:59.999Z', '2026-11-21T09:31:00.000Z'],
  ['17 * * * *', '2026-11-21T09:17:00Z', '2026-11-21T10:17:00.000Z'],
  ['17 * * * *', '2026-12-31T23:30:00Z', '2027-01-01T00:17:00.000Z'],
  ['0 3 * * 1', '2026-11-21T09:30:00Z', '2026-11-23T03:00:00.000Z'],
  ['0 0 29 2 *', '2027-03-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('what is due at %s is due next after %s at %s', (pattern, after, next) => {
  expect(nextTime(pattern, new Date(after))?.toISOString()).toBe(next);
});

test('what is not due within a year has no next time', () => {
  expect(nextTime('0 0 29 2 *', new Date('2025-03-01T00:00:00Z'))).toBeNull();
});
