import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { movableClock } from '@tenantry/testing';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { downloadOf } from '../src/data-exports/download.ts';
import { findDataExports } from '../src/data-exports/store.ts';
import { blobPages, blobs, sourcesWith } from './export-sources.ts';
import { runExports } from './export-runs.ts';
import { type Fixtures, test } from './fixtures.ts';

const request = `mutation { exportOrganizationData { dataExport { status } errors { __typename } } }`;
const list = `{ organization { dataExports { nodes { status typesDone typesTotal failure } } } }`;

test('an export whose maker is killed is taken up by another process, and ends with a complete archive', async ({
  organization,
  execute,
  identity,
}) => {
  const statusOf = async () => (await execute(organization.owner, list)).data.organization.dataExports.nodes;
  await execute(organization.owner, request);

  const maker = startMaker(identity.url);
  await once(maker, 'message');
  const left = await piecesOf(identity, organization.id);
  const running = await run(identity);
  const waiting = await statusOf();
  await kill(maker);
  const made = await run(identity);
  const archive = await archiveOf(identity, organization.id);

  expect(left).toBeGreaterThan(0);
  expect([running, made]).toEqual([0, 1]);
  expect(waiting).toMatchObject([{ status: 'RUNNING', failure: null }]);
  const [{ typesTotal, ...done }] = await statusOf();
  expect(done).toEqual({ status: 'DONE', typesDone: typesTotal, failure: null });

  const { 'manifest.json': manifest = '', ...files } = archive;
  const whole = Array.from({ length: blobPages }, (_, page) => blobs(organization.id, page)).join('');
  expect(sha256(files['usage/blob.ndjson'])).toBe(sha256(whole));
  expect(files['identity/membership.ndjson']?.trim().split('\n')).toHaveLength(4);
  const listed = JSON.parse(manifest).files.map(({ name, sha256: sum }: Record<string, string>) => [name, sum]);
  expect(listed).toEqual(Object.entries(files).map(([name, text]) => [name, sha256(text)]));
  expect(listed).toHaveLength(typesTotal);
}, 60_000);

test('an export whose makers are all killed fails after the third, and leaves nothing of an archive', async ({
  organization,
  execute,
  identity,
}) => {
  await execute(organization.owner, request);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const maker = startMaker(identity.url);
    await once(maker, 'message');
    await kill(maker);
  }

  // The job came to its end, the export to none.
  await run(identity);

  expect((await execute(organization.owner, list)).data.organization.dataExports.nodes).toMatchObject([
    { status: 'FAILED', failure: expect.stringContaining('Ask for another export.') },
  ]);
  expect(await piecesOf(identity, organization.id)).toBe(0);
}, 60_000);

const startMaker = (url: string) => fork(new URL('processes/export-maker.ts', import.meta.url), [url]);

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Makes what is due, what those had begun included who are gone. */
async function run(identity: Fixtures['identity']): Promise<number> {
  return runExports(
    identity,
    movableClock(new Date()),
    sourcesWith(identity.database, async () => {}),
  );
}

async function piecesOf({ admin }: Fixtures['identity'], orgId: string): Promise<number> {
  const { rows } = await admin.query('SELECT count(*)::int FROM data_export_chunk WHERE org_id = $1', [orgId]);
  return rows[0].count;
}

async function archiveOf({ database }: Fixtures['identity'], orgId: string): Promise<Record<string, string>> {
  const db = database.tenant(orgId);
  const { id } = await db.selectFrom('dataExport').select('id').executeTakeFirstOrThrow();
  const [dataExport] = await findDataExports(db, [id]);
  const chunks = await Array.fromAsync(downloadOf(db, dataExport!));
  return Object.fromEntries(
    Object.entries(unzipSync(Buffer.concat(chunks))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const sha256 = (text = '') => createHash('sha256').update(text).digest('hex');
