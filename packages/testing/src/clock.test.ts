import { expect, test } from 'vitest';
import { movableClock } from './clock.ts';

test('time stands still until it is moved', () => {
  const clock = movableClock('2026-01-31T23:00:00Z');
  clock.now().setFullYear(1999);
  const before = clock.now();

  clock.advance({ days: 14, hours: 1, minutes: 30, seconds: 5 });
  const after = clock.now();
  clock.set('2030-05-01T00:00:00Z');

  expect([before, after, clock.now()].map((time) => time.toISOString())).toEqual([
    '2026-01-31T23:00:00.000Z',
    '2026-02-15T00:30:05.000Z',
    '2030-05-01T00:00:00.000Z',
  ]);
});
