import { createHash, randomBytes } from 'node:crypto';
import { createExporter, encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { ArchiveTooLargeError, createArchive } from '../src/data-exports/archive.ts';
import { exportRules } from '../src/export-rules.ts';
import { runExports as run } from './export-runs.ts';
import { atOnce, publicUrl, test } from './fixtures.ts';
import { archiveOf, clockNow, list, notes, request } from './data-export-fixtures.ts';

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
