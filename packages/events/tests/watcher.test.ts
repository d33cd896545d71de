import { expect, test } from 'vitest';
import { type Feed, startWatcher } from '../src/index.ts';
import { acme, leadOf, quiet, startService, winLeads } from './fixtures.ts';

test('a watcher sees what happens from now on', async () => {
  const { feed, database, close } = await startService();
  await winLeads(database, acme, 'before');
  const seen: string[] = [];
  const started = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  const watcher = startWatcher({
    feed,
    onEvent: (event) => seen.push(leadOf(event)) === 2 && done.resolve(),
    onGap: started.resolve,
    logger: quiet,
  });
  await started.promise;

  await winLeads(database, acme, 'one');
  await winLeads(database, acme, 'two');
  await done.promise;

  expect(seen).toEqual(['one', 'two']);
  await watcher.stop();
  await close();
});

test('a failing feed is a gap, and so is its return', async () => {
  const { feed, database, close } = await startService();
  let broken = false;
  const breaking: Feed = {
    read: async (options) => {
      const batch = await feed.read(options);
      if (broken) throw new Error('cut off');
      return batch;
    },
  };
  const story: string[] = [];
  const gaps = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const seen = Promise.withResolvers<void>();
  const watcher = startWatcher({
    feed: breaking,
    onEvent: (event) => {
      story.push(leadOf(event));
      seen.resolve();
    },
    onGap: () => gaps[story.push('gap') - 1]?.resolve(),
    logger: { ...quiet, warn: () => (broken = false) },
  });
  await gaps[0]?.promise;

  broken = true;
  await winLeads(database, acme, 'missed');
  await gaps[1]?.promise;
  await gaps[2]?.promise;
  await winLeads(database, acme, 'seen');
  await seen.promise;

  expect(story).toEqual(['gap', 'gap', 'gap', 'seen']);
  await watcher.stop();
  await close();
});
