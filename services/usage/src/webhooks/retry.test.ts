import { expect, test } from 'vitest';
import { retryAfterOf, retryAt } from './retry.ts';

const now = new Date('2026-11-21T09:00:00Z');

test('waits longer each time, a fifth sooner or later, and gives up after the tenth', () => {
  const secondsAt = (random: number) =>
    Array.from({ length: 10 }, (_, index) => retryAt(index + 1, now, null, () => random)).map(
      (time) => time && (time.getTime() - now.getTime()) / 1_000,
    );

  const hour = 3_600;
  expect(secondsAt(0.5)).toEqual([5, 300, 1_800, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour, null]);
  expect([secondsAt(0)[0], secondsAt(1)[0]]).toEqual([4, 6]);
});

test('who asks to be waited for is, for a day at most, and never asked sooner than otherwise', () => {
  const seconds = (asked: number) => (retryAt(2, now, asked * 1_000, () => 0.5)!.getTime() - now.getTime()) / 1_000;

  expect([seconds(1), seconds(600), seconds(1e9)]).toEqual([300, 600, 86_400]);
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['1e9999', null],
  [undefined, null],
])('Retry-After: %s is %s ms', (header, milliseconds) => {
  expect(retryAfterOf(header, now)).toBe(milliseconds);
});
