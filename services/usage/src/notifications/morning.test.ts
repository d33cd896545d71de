import { expect, test } from 'vitest';
import { lastMorning } from './morning.ts';

test.each([
  ['UTC', '2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z'],
  ['UTC', '2026-11-21T07:59:59Z', '2026-11-20T08:00:00Z'],
  ['Europe/Stockholm', '2026-11-21T07:30:00Z', '2026-11-21T07:00:00Z'],
  ['America/Los_Angeles', '2026-11-21T15:00:00Z', '2026-11-20T16:00:00Z'],
  // Clocks were set back in the night before, and forward.
  ['Europe/Stockholm', '2026-10-25T06:30:00Z', '2026-10-24T06:00:00Z'],
  ['Europe/Stockholm', '2026-03-29T06:30:00Z', '2026-03-29T06:00:00Z'],
])('in %s at %s the last morning was at %s', (timeZone, at, morning) => {
  expect(lastMorning(timeZone, new Date(at))).toEqual(new Date(morning));
});
