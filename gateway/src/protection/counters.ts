import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Counts what was used under a key since its minute began. */
export interface Counter {
  /** Adds to a key's count; a negative amount takes off. Tells the count and when it begins anew. */
  add(key: string, amount: number): Promise<{ readonly used: number; readonly seconds: number }>;
}

/** How long a count goes on from its first use, in seconds. */
export const windowSeconds = 60;

/** The limiters only count: what is too much differs from key to key. */
const counting = { points: Number.MAX_SAFE_INTEGER, duration: windowSeconds };

/** Counts in this process. */
export function memoryCounter(): Counter {
  return counterOf(new RateLimiterMemory(counting));
}

function counterOf(limiter: RateLimiterAbstract): Counter {
  return {
    async add(key, amount) {
      const { consumedPoints, msBeforeNext } = await (amount < 0
        ? limiter.reward(key, -amount)
        : limiter.penalty(key, amount));
      return { used: consumedPoints, seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)) };
    },
  };
}
