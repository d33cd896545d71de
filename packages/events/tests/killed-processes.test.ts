import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startConsumer } from '../src/index.ts';
import { noteApplied, oneTo, quiet, startService } from './fixtures.ts';

const kills = 10;

test('whatever is killed, every committed event is applied exactly once', async () => {
  const origin = await startService();
  const scripts = ['writer', 'consumer', 'consumer'];
  const start = (script = '') => fork(new URL(`processes/${script}.ts`, import.meta.url), [origin.url]);
  const children = scripts.map(start);

  for (const nth of oneTo(kills)) {
    const victim = nth % children.length;
    const child = children[victim];
    if (!child) throw new Error('no such child');
    await anyMessage(children.slice(1));
    await kill(child);
    children[victim] = start(scripts[victim]);
  }
  await Promise.all(children.map(kill));

  const { feed, database, pool } = origin;
  const consumer = startConsumer({
    name: 'ledger',
    source: 'sales',
    feed,
    database,
    handlers: { '*': noteApplied },
    logger: quiet,
  });
  await consumer.caughtUp();
  await consumer.stop();

  const committed = await pool.query('SELECT id, pos, org_id FROM outbox ORDER BY pos');
  const applied = await pool.query(
    `SELECT event_id AS id, pos, org_id FROM applied
     UNION ALL SELECT event_id, pos, NULL FROM applied_anywhere ORDER BY pos`,
  );
  expect(committed.rows.length).toBeGreaterThan(20);
  expect(applied.rows).toEqual(committed.rows);
  expect(committed.rows.map(({ pos }) => Number(pos))).toEqual(oneTo(committed.rows.length));
  await origin.close();
});

/** Resolves when one of them has made progress, all being in the middle of their work. */
async function anyMessage(children: ChildProcess[]): Promise<void> {
  const heard = new AbortController();
  await Promise.race(children.map((child) => once(child, 'message', { signal: heard.signal })));
  heard.abort();
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
