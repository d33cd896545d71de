import { expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

test('calls during a run share the next one', async () => {
  const runs: PromiseWithResolvers<string>[] = [];
  const call = coalesce(() => {
    const run = Promise.withResolvers<string>();
    runs.push(run);
    return run.promise;
  });

  const first = call();
  const second = call();
  const third = call();
  runs[0]?.resolve('first look');
  expect(await first).toBe('first look');
  runs[1]?.resolve('second look');

  expect(await Promise.all([second, third])).toEqual(['second look', 'second look']);
  expect(runs).toHaveLength(2);
});

test('a failed run fails its callers alone', async () => {
  let runs = 0;
  const call = coalesce(async () => {
    runs += 1;
    if (runs === 1) throw new Error('the database is away');
    return runs;
  });

  const answers = await Promise.allSettled([call(), call()]);

  expect(answers).toEqual([
    { status: 'rejected', reason: new Error('the database is away') },
    { status: 'fulfilled', value: 2 },
  ]);
});
