import { connectPlainPool } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { Redis } from 'iovalkey';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterValkey } from 'rate-limiter-flexible';

/** Counts what was used under a key since its minute began. */
export interface Counter {
  /** Adds to a key's count; a negative amount takes off. Tells the count and in how many seconds it begins anew. */
  add(key: string, amount: number): Promise<{ readonly used: number; readonly seconds: number }>;
  close(): Promise<void>;
}

/** How long a count goes on from its first use, in seconds. */
export const windowSeconds = 60;

/** The limiters only count: what is too much differs from key to key. */
const counting = { points: Number.MAX_SAFE_INTEGER, duration: windowSeconds, keyPrefix: 'tenantry' };

/** How long a store may take, in milliseconds: nobody is to wait for being counted. */
const patienceMs = 500;

/** Counts in this process. */
export function memoryCounter(): Counter {
  return counterOf(new RateLimiterMemory(counting));
}

/** Counts for every gateway that uses the same Valkey or Redis. While it is gone each counts by itself, and nobody is refused for it. */
export function valkeyCounter(url: string, logger: Logger): Counter {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: patienceMs,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  client.on('error', (error: unknown) => logger.warn({ err: error }, 'Valkey is out of reach'));
  const limiter = new RateLimiterValkey({
    ...counting,
    storeClient: client,
    rejectIfValkeyNotReady: true,
    customIncrTtlLuaScript: addition,
    insuranceLimiter: new RateLimiterMemory(counting),
  });
  return counterOf(limiter, async () => client.disconnect());
}

/** The library's own says `server.call`, which Redis does not know. */
const addition = `
redis.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX')
return {redis.call('incrby', KEYS[1], ARGV[1]), redis.call('pttl', KEYS[1])}`;

/**
 * Counts for every gateway that uses the same Postgres, in the table `gateway_count`, which it makes. While it is gone each counts
 * by itself. Rejects when the table cannot be made.
 */
export async function postgresCounter(url: string, logger: Logger): Promise<Counter> {
  const pool = connectPlainPool({
    url,
    max: 5,
    patienceMs,
    onError: (error) => logger.warn({ err: error }, 'the database of counts is out of reach'),
  });
  const limiter = await new Promise<RateLimiterPostgres>((resolve, reject) => {
    const made: RateLimiterPostgres = new RateLimiterPostgres(
      {
        ...counting,
        storeClient: pool,
        storeType: 'pool',
        tableName: 'gateway_count',
        insuranceLimiter: new RateLimiterMemory(counting),
      },
      (error) => (error ? reject(error) : setImmediate(() => resolve(made))),
    );
  });
  return counterOf(limiter, () => pool.end());
}

function counterOf(
  limiter: Pick<RateLimiterMemory, 'penalty' | 'reward'>,
  close: () => Promise<void> = async () => {},
): Counter {
  return {
    async add(key, amount) {
      const { consumedPoints, msBeforeNext } = await (amount < 0
        ? limiter.reward(key, -amount)
        : limiter.penalty(key, amount));
      return { used: consumedPoints, seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)) };
    },
    close,
  };
}
