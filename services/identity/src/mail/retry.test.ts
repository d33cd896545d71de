import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAt } from './retry.ts';

test('a mail is tried again after 10 s, 20 s, 40 s and so on, and given up after 15 attempts', () => {
  const now = new Date(0);

  const seconds = [1, 2, 3, 9, 10, 14, 15].map((attempts) => (retryAt(attempts, now)?.getTime() ?? -1000) / 1000);

  expect(seconds).toEqual([10, 20, 40, 2560, 3600, 3600, -1]);
});

test('nobody waits longer than an hour, or less than the time before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 14 }),
      fc.date({ noInvalidDate: true, max: new Date('2100-01-01') }),
      (attempts, now) => {
        const [before, after] = [attempts - 1, attempts].map((count) => retryAt(count, now)!.getTime() - now.getTime());
        expect(after).toBeGreaterThanOrEqual(before!);
        expect(after).toBeLessThanOrEqual(3_600_000);
      },
    ),
  );
});
