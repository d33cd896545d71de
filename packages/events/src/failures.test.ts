import { expect, test } from 'vitest';
import { isRefusal, isTransient } from './failures.ts';

function databaseError(code: string) {
  return Object.assign(new Error('the database says no'), { code });
}

test.each(['08006', '57P01', '40001', '40P01', '55P03', '53300'])('%s passes by itself', (code) => {
  expect(isTransient(databaseError(code))).toBe(true);
  expect(isTransient(new Error('the use case failed', { cause: databaseError(code) }))).toBe(true);
});

test('a plan that a migration made stale passes by itself', () => {
  expect(isTransient(Object.assign(databaseError('0A000'), { routine: 'RevalidateCachedQuery' }))).toBe(true);
  expect(isTransient(databaseError('0A000'))).toBe(false);
});

test.each(['23505', '22P02', '57014', 'EPIPE'])('%s does not', (code) => {
  expect(isTransient(databaseError(code))).toBe(false);
});

test('only what the event wrote is refused', () => {
  expect(isRefusal(databaseError('23503'))).toBe(true);
  expect(isRefusal(databaseError('P0001'))).toBe(true);
  expect(isRefusal(databaseError('42501'))).toBe(false);
  expect(isRefusal(new Error('Connection terminated unexpectedly'))).toBe(false);
});
