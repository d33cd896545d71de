import { expect, test } from 'vitest';
import { beforeDeadline } from './deadline.ts';

test('what is ready in time is the answer, and nothing is given up', async () => {
  let signal: AbortSignal | undefined;
  const answer = await beforeDeadline(
    60_000,
    async (given) => {
      signal = given;
      return 'in time';
    },
    () => 'late',
  );

  expect([answer, signal?.aborted]).toEqual(['in time', false]);
});

test('what is not ready in time is given up', async () => {
  let signal: AbortSignal | undefined;
  const answer = await beforeDeadline(
    1,
    (given) => {
      signal = given;
      return new Promise<string>(() => {});
    },
    () => 'late',
  );

  expect([answer, signal?.aborted]).toEqual(['late', true]);
});
