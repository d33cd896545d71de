import { expect, test } from 'vitest';
import { formatUuid, newId } from './ids.ts';

test('an id is a UUID of version 7 that says when it was made', () => {
  const id = newId(Date.UTC(2026, 0, 1));

  expect(id).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(Date.UTC(2026, 0, 2)) > id).toBe(true);
  expect(newId()).not.toBe(newId());
});

test('sixteen bytes are written as a UUID', () => {
  expect(formatUuid(Uint8Array.from({ length: 16 }, (_, index) => index))).toBe('00010203-0405-0607-0809-0a0b0c0d0e0f');
});
