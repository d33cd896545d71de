import { connectPlatform } from '@tenantry/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Feed, findStandings, runningConsumers, startConsumer } from '../src/index.ts';
import { acme, quiet, type Service, service, startService, winLeads } from './fixtures.ts';

let origin: Service;
beforeAll(async () => {
  origin = await startService();
});
afterAll(() => origin.close());

test('a consumer that waits says since when, and one whose source is gone says how far it came', async () => {
  const { url, database, feed } = origin;
  const platform = connectPlatform({ url, service, max: 1 });
  let isGone = false;
  const wavering: Feed = { read: (options) => (isGone ? Promise.reject(new Error('gone')) : feed.read(options)) };
  const stuck = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const handler = async () => {
    reached.resolve();
    await stuck.promise;
  };
  const common = { source: service, database, logger: quiet };
  const consumers = [
    startConsumer({ ...common, name: 'stuck', feed, handlers: { '*': handler } }),
    startConsumer({ ...common, name: 'cut off', feed: wavering, handlers: {} }),
  ];
  await winLeads(database, acme, 'one', 'two');
  await Promise.all([reached.promise, consumers[1]?.caughtUp()]);
  isGone = true;

  const standings = await findStandings(platform.db, runningConsumers(database));

  const events = (await feed.read({ after: 0n })).events;
  expect(standings).toEqual([
    {
      name: 'cut off',
      source: service,
      position: 2n,
      movedAt: expect.any(Date),
      head: null,
      waitingSince: null,
      parkedCount: 0,
    },
    {
      name: 'stuck',
      source: service,
      position: 0n,
      movedAt: null,
      head: 2n,
      waitingSince: events[0]?.occurredAt,
      parkedCount: 0,
    },
  ]);
  stuck.resolve();
  await Promise.all(consumers.map((consumer) => consumer.stop()));
  expect(runningConsumers(database)).toEqual([]);
  await platform.close();
});
