import { createHash, randomBytes } from 'node:crypto';
import { connectPool } from '@tenantry/database';
import { createExporter, encodeId } from '@tenantry/graphql';
import { expireFiles } from '@tenantry/jobs';
import { movableClock } from '@tenantry/testing';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { ArchiveTooLargeError, createArchive } from '../src/data-exports/archive.ts';
import { downloadOf } from '../src/data-exports/download.ts';

import { findDataExports, leases, pieces } from '../src/data-exports/store.ts';
import type { ExportSource } from '../src/data-exports/write-archive.ts';
import { exportRules } from '../src/export-rules.ts';
import { hurry, runExports as run } from './export-runs.ts';
import { atOnce, type Fixtures, publicUrl, test } from './fixtures.ts';

const request = `mutation { exportOrganizationData { dataExport { id status } errors { __typename ... on UserError { code } ... on TooManyDataExports { maximum } } } }`;
const fields = `status typesDone typesTotal rowCount failure downloadUrl`;
const list = `{ organization { dataExports { nodes { ${fields} } } } }`;

/** A service with one type, whose rows come in pages of one. */
function notes(texts: readonly string[]): ExportSource {
  return {
    types: async () => ['note'],
    read: async (orgId, _, after) => {
      const at = Number(after?.[0] ?? 0);
      const lines = at < texts.length ? `${JSON.stringify({ orgId, text: texts[at] })}\n` : '';
      return { lines, count: lines ? 1 : 0, next: at + 1 < texts.length ? [`${at + 1}`] : null };
    },
  };
}

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

async function archiveOf({ database }: Fixtures['identity'], orgId: string): Promise<Record<string, string>> {
  const db = database.tenant(orgId);
  const { id } = await db.selectFrom('dataExport').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const [dataExport] = await findDataExports(db, [id]);
  const chunks = await Array.fromAsync(downloadOf(db, dataExport!));
  return Object.fromEntries(
    Object.entries(unzipSync(Buffer.concat(chunks))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
const clockNow = () => movableClock(new Date());
const broken: ExportSource = {
  types: async () => ['note'],
  read: () => Promise.reject(new Error('connection refused')),
};

test('an export is a file of each type, page by page, and a manifest of them', async ({
  organization,
  execute,
  identity,
}) => {
  const asked = await execute(organization.admin, request);
  const waiting = await execute(organization.admin, list);

  const made = await run(identity, clockNow(), { usage: notes(['one', 'two', 'three']), billing: notes([]) });

  const done = await execute(organization.admin, list);
  const { id } = asked.data.exportOrganizationData.dataExport;
  const organizationId = encodeId('org', organization.id);
  expect(asked.data.exportOrganizationData).toEqual({
    dataExport: { id: expect.stringMatching(/^exp_/), status: 'QUEUED' },
    errors: [],
  });
  const queued = { status: 'QUEUED', typesDone: 0, typesTotal: null, rowCount: '0', failure: null, downloadUrl: null };
  expect(waiting.data.organization.dataExports.nodes).toEqual([queued]);
  expect(made).toBe(1);
  const downloadUrl = `${publicUrl}/exports/${id}?organization=${organizationId}`;
  expect(done.data.organization.dataExports.nodes).toEqual([
    { status: 'DONE', typesDone: 2, typesTotal: 2, rowCount: '3', failure: null, downloadUrl },
  ]);

  const { 'manifest.json': manifest = '', ...files } = await archiveOf(identity, organization.id);
  const lines = ['one', 'two', 'three'].map((text) => `${JSON.stringify({ orgId: organization.id, text })}\n`).join('');
  expect(files).toEqual({ 'usage/note.ndjson': lines, 'billing/note.ndjson': '' });
  const listed = (service: string, rows: number, text: string) => ({
    service,
    type: 'note',
    rows,
    name: `${service}/note.ndjson`,
    bytes: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  expect(JSON.parse(manifest)).toEqual({
    formatVersion: 1,
    organizationId,
    exportId: id,
    startedAt: expect.stringMatching(/^\d{4}-/),
    files: [listed('usage', 3, lines), listed('billing', 0, '')],
  });
});

test('of a hundred who ask at once, all get the one that is under way', async ({ organization, execute, identity }) => {
  const answers = await atOnce(100, () => execute(organization.admin, request));
  await run(identity, clockNow(), { usage: notes([]) });

  const ids = new Set(answers.map(({ data }) => data.exportOrganizationData.dataExport.id));
  expect(ids.size).toBe(1);
  const { data } = await execute(organization.admin, list);
  expect(data.organization.dataExports.nodes).toMatchObject([{ status: 'DONE' }]);
});

test('the sixth export of a day is refused', async ({ organization, execute, identity }) => {
  for (let count = 0; count < 5; count += 1) {
    await execute(organization.admin, request);
    await run(identity, clockNow(), { usage: notes([]) });
  }

  const { data } = await execute(organization.admin, request);

  expect(data.exportOrganizationData).toEqual({
    dataExport: null,
    errors: [{ __typename: 'TooManyDataExports', code: 'TOO_MANY_DATA_EXPORTS', maximum: 5 }],
  });
});

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

test('an archive of many megabytes is kept in pieces, and is whole again', async ({
  organization,
  execute,
  identity,
}) => {
  const texts = Array.from({ length: 30 }, () => randomBytes(100_000).toString('base64'));
  await execute(organization.admin, request);

  await run(identity, clockNow(), { usage: notes(texts) });

  const { rows } = await identity.admin.query(
    'SELECT number, octet_length(bytes) < 2000000 AS small FROM data_export_chunk WHERE org_id = $1 ORDER BY number',
    [organization.id],
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(rows).toEqual(rows.map((_, number) => ({ number, small: true })));
  const { 'usage/note.ndjson': text = '' } = await archiveOf(identity, organization.id);
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  ).toEqual(texts);
});

test('what is too large for an archive is refused before it is damaged', () => {
  const archive = createArchive(new Date(), 1_000);
  archive.begin('a');

  expect(() => archive.add('x'.repeat(1_001))).toThrow(ArchiveTooLargeError);
});

test('identity gives every row of the organization, past the end of a page, and no secret', async ({
  organization,
  otherOrganization,
  identity,
}) => {
  await identity.admin.query(
    `INSERT INTO team (org_id, name) SELECT org, 'Team ' || number FROM unnest($1::uuid[]) org, generate_series(1, 1001) number`,
    [[organization.id, otherOrganization.id]],
  );
  await identity.admin.query(
    `INSERT INTO api_key (org_id, user_id, name, secret_hash, scopes) VALUES ($1, $2, 'key', 'a secret hash', '{USAGE_READ}')`,
    [organization.id, organization.owner.userId],
  );
  const exporter = createExporter(identity.database, exportRules);

  const rows = async (type: string) => {
    const lines: string[] = [];
    for (let after: readonly string[] | null = null, isFirst = true; isFirst || after; isFirst = false) {
      const page: Awaited<ReturnType<typeof exporter.read>> = await exporter.read(organization.id, type, after);
      lines.push(...page.lines.trim().split('\n'));
      after = page.next;
    }
    return lines.map((line) => JSON.parse(line));
  };
  const teams = await rows('team');
  const [key] = await rows('api_key');
  const people = await rows('user');

  expect(new Set(teams.map(({ name }) => name)).size).toBe(1_001);
  expect(new Set(teams.map((team) => team.org_id))).toEqual(new Set([organization.id]));
  expect(Object.keys(key).toSorted()).toEqual(
    [
      ...[
        'allowed_addresses',
        'created_at',
        'expires_at',
        'expiry_told_at',
        'id',
        'last_used_at',
        'name',
        'org_id',
        'replaced_by',
      ],
      ...['revoked_at', 'scopes', 'service_account_id', 'user_id'],
    ].toSorted(),
  );
  const members = [organization.owner, organization.admin, organization.member, organization.viewer];
  expect(people.map(({ email }) => email).toSorted()).toEqual(members.map(({ email }) => email).toSorted());
  expect(await exporter.types()).not.toContain('session');
});

test('who has not DATA_EXPORT neither asks for one nor sees any, and another organization sees none', async ({
  organization,
  otherOrganization,
  execute,
  identity,
}) => {
  const { data } = await execute(organization.admin, request);
  await run(identity, clockNow(), { usage: notes([]) });
  const { id } = data.exportOrganizationData.dataExport;

  const asked = await execute(organization.member, request);
  const listed = await execute(organization.member, list);
  const elsewhere = await execute(otherOrganization.admin, list);
  const found = await execute(otherOrganization.admin, `query ($id: ID!) { node(id: $id) { id } }`, { id });

  expect([asked, listed].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(elsewhere.data.organization.dataExports.nodes).toEqual([]);
  expect(found).toEqual({ data: { node: null } });
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
