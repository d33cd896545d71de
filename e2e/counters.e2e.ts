import { type Counter, memoryCounter, postgresCounter, valkeyCounter } from '@tenantry/gateway';
import { migrations } from '@tenantry/usage';
import { migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase } from '@tenantry/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lacksRedis, startRedis } from './redis.ts';

const logger = createLogger('counters', 'silent');

function itCounts(open: () => Promise<Counter> | Counter) {
  test('it adds, takes off, and keeps keys apart', async () => {
    const counter = await open();
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
    await counter.add(one, 700);
    const { seconds } = await counter.add(one, 50);

    expect((await counter.add(one, -30)).used).toBe(720);
    expect((await counter.add(other, 1)).used).toBe(1);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    await counter.close();
  });
}

function itIsShared(open: () => Promise<Counter> | Counter) {
  test('gateways count together, however many add at the same time', async () => {
    const gateways = await Promise.all([open(), open()]);
    const key = crypto.randomUUID();
    await Promise.all(gateways.flatMap((gateway) => Array.from({ length: 50 }, () => gateway.add(key, 2))));

    expect((await gateways[0].add(key, 0)).used).toBe(200);
    await Promise.all(gateways.map((gateway) => gateway.close()));
  });
}

describe('in memory', () => {
  itCounts(memoryCounter);
});

describe('in Postgres', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  const open = () => postgresCounter(database.url, logger);
  beforeAll(async () => {
    database = await createTestDatabase(migrations, migrate);
  });
  afterAll(() => database.drop());

  itCounts(open);
  itIsShared(open);
});

describe.skipIf(lacksRedis)('in Valkey or Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  const open = async () => {
    const counter = valkeyCounter(redis.url, logger);
    // Until it is connected, it counts by itself.
    const key = crypto.randomUUID();
    const other = valkeyCounter(redis.url, logger);
    await vi.waitUntil(async () => {
      const before = (await counter.add(key, 1)).used;
      return (await other.add(key, 1)).used > before;
    });
    await other.close();
    return counter;
  };
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  itCounts(open);
  itIsShared(open);

  test('while it is gone the gateway counts by itself, and with it again when it is back', async () => {
    const [counter, witness] = await Promise.all([open(), open()]);
    await redis.stop();
    const [key, after] = [crypto.randomUUID(), crypto.randomUUID()];
    const alone = [
      (await counter.add(key, 5)).used,
      (await counter.add(key, 5)).used,
      (await witness.add(key, 1)).used,
    ];
    redis = await startRedis(redis.port);
    let mine = 0;
    await vi.waitUntil(async () => {
      mine = (await counter.add(after, 1)).used;
      return (await witness.add(after, 0)).used >= mine && mine > 0 && (await witness.add(after, 0)).used > 0;
    }, 10_000);

    expect(alone).toEqual([5, 10, 1]);
    expect((await witness.add(after, 0)).used).toBe(mine);
    await Promise.all([counter.close(), witness.close()]);
  });
});
