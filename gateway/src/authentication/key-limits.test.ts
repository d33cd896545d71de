import { expect, test, vi } from 'vitest';
import { memoryCounter } from '../protection/counters.ts';
import { createKeyLimits } from './key-limits.ts';

const key = (name: string) => ({ kind: 'api_key', key: `tk_live_${name}` }) as const;
const rateLimited = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'RATE_LIMITED', http: expect.objectContaining({ status: 429 }) }),
});

test('a key that asks too often is told when to come back, and others go on', async () => {
  const spend = createKeyLimits(memoryCounter(), 3);

  await Promise.all([1, 2, 3].map(() => spend(key('busy'))));

  await expect(spend(key('busy'))).rejects.toThrow(rateLimited);
  await expect(spend(key('busy'))).rejects.toThrow('An API key makes at most 3 requests a minute. Try again in 60 s.');
  await expect(spend(key('quiet'))).resolves.toBeUndefined();
});

test('a minute later it goes on', async () => {
  vi.useFakeTimers();
  const spend = createKeyLimits(memoryCounter(), 1);
  await spend(key('busy'));
  await expect(spend(key('busy'))).rejects.toThrow(rateLimited);

  vi.advanceTimersByTime(60_001);

  await expect(spend(key('busy'))).resolves.toBeUndefined();
  vi.useRealTimers();
});

test('people are not counted', async () => {
  const spend = createKeyLimits(memoryCounter(), 1);

  await Promise.all([1, 2, 3].map(() => spend({ kind: 'session', headers: { cookie: 'ada' } })));
  await Promise.all([1, 2, 3].map(() => spend(null)));
});
