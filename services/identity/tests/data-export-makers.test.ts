import { connectPool } from '@tenantry/database';
import { expireFiles } from '@tenantry/jobs';
import { expect } from 'vitest';
import { leases, pieces } from '../src/data-exports/store.ts';
import type { ExportSource } from '../src/data-exports/write-archive.ts';
import { hurry, runExports as run } from './export-runs.ts';
import { test } from './fixtures.ts';
import { archiveOf, clockNow, list, notes, request } from './data-export-fixtures.ts';

/** One that does not answer until it is told to; `asked` resolves when it is asked. */
function stuck() {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const read: ExportSource['read'] = async () => {
    asked.resolve();
    await answered.promise;
    return { lines: '{"from":"the first"}\n', count: 1, next: null };
  };
  return { source: { types: async () => ['note'], read }, asked: asked.promise, answer: answered.resolve };
}

const broken: ExportSource = {
  types: async () => ['note'],
  read: () => Promise.reject(new Error('connection refused')),
};

test('while one is made, everybody sees how far it is, and nobody else makes it', async ({
  organization,
  execute,
  identity,
}) => {
  const clock = clockNow();
  await execute(organization.admin, request);
  const slow = stuck();

  const making = run(identity, clock, { usage: notes(['one', 'two']), billing: slow.source });
  await slow.asked;
  const { data } = await execute(organization.admin, list);
  const others = await Promise.all([1, 2, 3].map(() => run(identity, clock, { usage: notes(['another']) })));
  slow.answer();

  const running = { status: 'RUNNING', typesDone: 1, typesTotal: 2, rowCount: '2', failure: null, downloadUrl: null };
  expect(data.organization.dataExports.nodes).toEqual([running]);
  expect([...others, await making]).toEqual([0, 0, 0, 1]);
  expect(Object.keys(await archiveOf(identity, organization.id))).toContain('billing/note.ndjson');
});

test('one whose maker died is made by the next from the beginning, and the dead one writes nothing more', async ({
  organization,
  execute,
  identity,
}) => {
  const clock = clockNow();
  await execute(organization.admin, request);
  const slow = stuck();
  const dying = run(identity, clock, { usage: notes(['x'.repeat(100)]), billing: slow.source });
  await slow.asked;

  // As when it is not heard of any more.
  await identity.admin.query('UPDATE graphile_worker._private_jobs SET locked_by = NULL, locked_at = NULL');
  const made = await run(identity, clock, { usage: notes(['the second']) });
  slow.answer();
  await dying;

  expect(made).toBe(1);
  const { 'usage/note.ndjson': text, ...others } = await archiveOf(identity, organization.id);
  expect(JSON.parse(text!)).toEqual({ orgId: organization.id, text: 'the second' });
  expect(Object.keys(others)).toEqual(['manifest.json']);
  const { data } = await execute(organization.admin, list);
  expect(data.organization.dataExports.nodes).toMatchObject([{ status: 'DONE', rowCount: '1' }]);
});

test('one that is stopped with its process is made at once by the next', async ({
  organization,
  execute,
  identity,
}) => {
  const clock = clockNow();
  await execute(organization.admin, request);
  const slow = stuck();
  const stopping = new AbortController();
  const stopped = run(identity, clock, { billing: slow.source }, stopping.signal);
  await slow.asked;
  stopping.abort();
  slow.answer();

  await stopped;
  await hurry(identity);
  expect(await run(identity, clock, { usage: notes(['one']) })).toBe(1);
});

test('what cannot be read is tried three times, then it is said, and another can be asked for', async ({
  organization,
  execute,
  identity,
}) => {
  const clock = clockNow();
  await execute(organization.admin, request);

  const states: unknown[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await hurry(identity);
    await run(identity, clock, { usage: notes(['one']), billing: broken });
    const { data } = await execute(organization.admin, list);
    states.push(
      data.organization.dataExports.nodes.map((node: { status: string; failure: string }) => [
        node.status,
        node.failure,
      ]),
    );
  }
  await execute(organization.admin, request);
  await run(identity, clock, { billing: notes(['one']) });

  const failed = ['FAILED', 'The data of billing could not be read, in 3 attempts. Ask for another export.'];
  expect(states).toEqual([[['QUEUED', null]], [['QUEUED', null]], [failed]]);
  const { data } = await execute(organization.admin, list);
  expect(data.organization.dataExports.nodes).toMatchObject([
    { status: 'DONE' },
    { status: 'FAILED', downloadUrl: null },
  ]);
  const { rows } = await identity.admin.query(
    `SELECT data->>'status' AS status FROM outbox WHERE org_id = $1 AND type = 'identity.data_export.finished' ORDER BY seq`,
    [organization.id],
  );
  expect(rows).toEqual([{ status: 'FAILED' }, { status: 'DONE' }]);
});

test('after seven days the archive is deleted', async ({ organization, execute, identity }) => {
  const clock = clockNow();
  await execute(organization.admin, request);
  await run(identity, clock, { usage: notes(['one']) });
  clock.advance({ days: 7 });

  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 1 });
  const { signal } = new AbortController();
  await expireFiles({ ...identity.parts, clock, worker, signal, leases, pieces }).finally(() => worker.end());

  const { data } = await execute(organization.admin, list);
  expect(data.organization.dataExports.nodes).toMatchObject([{ status: 'EXPIRED', downloadUrl: null }]);
  const { rows } = await identity.admin.query('SELECT FROM data_export_chunk WHERE org_id = $1', [organization.id]);
  expect(rows).toEqual([]);
});

test('a page of many exports costs as many statements as a page of one', async ({
  organization,
  execute,
  identity,
}) => {
  const insert = (count: number) =>
    identity.admin.query(
      `INSERT INTO data_export (org_id, status, requested_by, failure, created_at)
       SELECT $1, 'FAILED', $2, 'none', now() FROM generate_series(1, $3::int)`,
      [organization.id, organization.owner.userId, count],
    );
  const statementsOf = async () => {
    const before = identity.statements.length;
    const { data } = await execute(
      organization.admin,
      `{ organization { branding { displayName } dataExports(first: 100) { nodes { id requestedBy { email } } } } }`,
    );
    return [data.organization.dataExports.nodes.length, identity.statements.length - before];
  };

  await insert(1);
  const [, one] = await statementsOf();
  await insert(59);

  expect(await statementsOf()).toEqual([60, one]);
});
