import { expect, test } from 'vitest';
import { feedRoutes, httpFeed, startConsumer } from '../src/index.ts';
import { feedConformance } from './feed-conformance.ts';
import { acme, applications, noteApplied, quiet, startService, winLeads } from './fixtures.ts';
import { serveOn } from './serve.ts';

const token = 'a feed token of more than 32 characters';

feedConformance('over HTTP', async (origin) => {
  const server = await serveOn(feedRoutes(origin.feed, token));
  return { feed: httpFeed(server.url, token), close: server.close };
});

test('a reader without the right token sees nothing', async () => {
  const { feed, database, close } = await startService();
  const route = feedRoutes(feed, token);
  await winLeads(database, acme, 'one');

  for (const authorization of ['', 'Bearer ', `Bearer ${token}x`, token, `Basic ${token}`]) {
    const response = await route(new Request('http://sales/events?after=0', { headers: { authorization } }));
    expect([response.status, await response.json()]).toEqual([401, { error: 'unauthorized' }]);
  }

  const server = await serveOn(route);
  await expect(httpFeed(server.url, 'another token').read({ after: 0n })).rejects.toThrow('answered 401');
  await server.close();
  await close();
});

test('a short token is refused at the start', async () => {
  const { feed, close } = await startService();

  expect(() => feedRoutes(feed, 'short')).toThrow('at least 32 characters');
  await close();
});

test('a service that is stopping tells readers to come back', async () => {
  const { feed, close } = await startService();
  await feed.stop();

  const headers = { authorization: `Bearer ${token}` };
  const response = await feedRoutes(feed, token)(new Request('http://sales/events?after=0', { headers }));

  expect([response.status, await response.json()]).toEqual([503, { error: 'the feed of sales is stopped' }]);
  await close();
});

test.each(['', 'after=-1', 'after=x', 'after=0&limit=0', 'after=0&limit=501', 'after=0&wait=3600000'])(
  'the query "%s" is refused',
  async (query) => {
    const feed = { read: () => Promise.reject(new Error('not to be read')) };
    const headers = { authorization: `Bearer ${token}` };

    const response = await feedRoutes(feed, token)(new Request(`http://sales/events?${query}`, { headers }));

    expect(response.status).toBe(400);
  },
);

test('a consumer survives a restart of the server', async () => {
  const origin = await startService();
  const route = feedRoutes(origin.feed, token);
  const first = await serveOn(route);
  const feed = httpFeed(first.url, token);
  let failures = 0;
  const failed = Promise.withResolvers<void>();
  const logger = { ...quiet, warn: () => (failures += 1) > 1 && failed.resolve() };
  const handlers = { '*': noteApplied };
  const consumer = startConsumer({
    name: 'ledger',
    source: 'sales',
    feed,
    database: origin.database,
    handlers,
    logger,
  });
  await winLeads(origin.database, acme, 'one');
  await consumer.caughtUp();

  await first.close();
  await winLeads(origin.database, acme, 'two');
  await failed.promise;
  const second = await serveOn(route, first.port);
  await consumer.caughtUp();

  expect(await applications(origin.pool)).toEqual([1, 2]);
  await consumer.stop();
  await second.close();
  await origin.close();
});
