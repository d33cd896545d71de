import { createHash, randomUUID } from 'node:crypto';
import { readVerifierKey, verifyExport } from '@tenantry/audit-verify';
import { userErased } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { act, person, read } from './audit-acts.ts';
import { askForExport, auditExportsOf, download, exportedFile, madeExport } from './audit-export-operations.ts';
import { now, type Organization, referenceTo, test, type World } from './fixtures.ts';

async function verify(world: World, organization: Organization, text: string) {
  const { auditKeys } = await read(world.execute, organization, 'auditKeys { verifierKey }');
  const keys = auditKeys.map(({ verifierKey }: { verifierKey: string }) => readVerifierKey(verifierKey));
  return verifyExport(text.trimEnd().split('\n'), { keys });
}

test('an export of more entries than are read at a time is valid, and is audited itself', async ({
  world,
  organization,
}) => {
  for (let index = 0; index < 1_501; index += 1)
    act(world, organization, { ip: '192.0.2.1', actor: person(randomUUID()) });
  await world.service.caughtUp();

  const made = await madeExport(world, organization);
  const answer = await download(world, organization, made.downloadPath);
  const text = await answer.text();
  await world.service.caughtUp();

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  expect(made).toEqual({
    id: made.id,
    ...{ format: 'NDJSON', filter: null, checkpointSize: '1501', status: 'DONE', entryCount: '1501', percent: 100 },
    ...{ size: String(Buffer.byteLength(text)), sha256: createHash('sha256').update(text).digest('hex') },
    ...{ createdAt: now.toISOString(), finishedAt: now.toISOString(), expiresAt: '2026-11-28T09:30:00.000Z' },
    downloadPath: `/audit-exports/${made.id}?organization=${encodeId('org', organization.id)}`,
  });
  expect(await verify(world, organization, text)).toEqual({ verdict: 'VALID', findings: [], entries: 1501 });
  const changed = text.replace('"number":1450', '"number":1451');
  expect((await verify(world, organization, changed)).verdict).toBe('TAMPERED');
  const fields = 'auditLog(first: 2) { nodes { action actor targets requestId personal { after } } }';
  const { auditLog } = await read(world.execute, organization, fields);
  const actor = encodeId('usr', organization.owner.userId ?? '');
  const exported = { usageExport: [expect.objectContaining({ id: made.id, kind: 'AUDIT_EXPORT' })] };
  expect(auditLog.nodes).toEqual([
    {
      action: 'usage.downloadAuditExport',
      actor,
      targets: [made.id],
      requestId: 'request-9',
      personal: null,
    },
    {
      ...{ action: 'usage.exportAuditLog', actor, targets: [made.id], requestId: expect.any(String) },
      personal: { after: expect.objectContaining(exported) },
    },
  ]);
});

test('an export of some entries has those alone, each proved by itself', async ({ world, organization }) => {
  const who = randomUUID();
  for (let index = 0; index < 25; index += 1)
    act(world, organization, {
      action: index % 5 === 0 ? 'identity.removeMember' : 'identity.addMember',
      actor: person(index < 20 ? who : randomUUID()),
      ip: '192.0.2.1',
    });
  await world.service.caughtUp();
  const user = encodeId('usr', who);
  const removed = { action: 'identity.removeMember' };
  const filter = { ...removed, userId: user, outcome: 'SUCCESS', recordedFrom: '2026-11-01T00:00:00.000Z' };

  const some = await madeExport(world, organization, { filter });
  const text = await (await download(world, organization, some.downloadPath)).text();
  const table = await exportedFile(world, organization, { filter: removed, format: 'CSV' });
  const none = await (await exportedFile(world, organization, { filter: { action: 'nothing' } })).text();

  expect([some.filter, some.entryCount]).toEqual([filter, '4']);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line: string) => JSON.parse(line));
  expect(lines[0].filter).toEqual(filter);
  const numbers = lines.flatMap((line) => (line.type === 'entry' ? [line.leaf.number] : []));
  expect(numbers).toEqual([1, 6, 11, 16]);
  expect(await verify(world, organization, text)).toEqual({ verdict: 'VALID', findings: [], entries: 4, filter });
  const edited = text.replace('"action":"identity.removeMember","actor"', '"action":"identity.addMember","actor"');
  expect((await verify(world, organization, edited)).verdict).toBe('TAMPERED');
  expect((await verify(world, organization, none)).entries).toBe(0);
  const files = unzipSync(new Uint8Array(await table.arrayBuffer()));
  expect(strFromU8(files['audit-log.csv']!).trimEnd().split('\r\n')).toHaveLength(6);
});

test('an export after an erasure says so, and is sound otherwise', async ({ world, organization }) => {
  const [erased, other] = [randomUUID(), randomUUID()];
  for (const who of [erased, other, erased]) act(world, organization, { ip: '192.0.2.1', actor: person(who) });
  await world.service.caughtUp();
  world.feeds.identity.publish(userErased({ userId: erased }));
  await world.service.caughtUp();

  const text = await (await exportedFile(world, organization)).text();

  const { verdict, findings } = await verify(world, organization, text);
  expect([verdict, findings.map(({ place }) => place)]).toEqual(['ERASED', ['entry 1', 'entry 3']]);
});

test('the table for spreadsheets has every entry and no formula, with a manifest', async ({ world, organization }) => {
  act(world, organization, { action: '=cmd()', actor: { kind: 'service', id: 'a, "b"' } });
  act(world, organization, { action: 'identity.act' });
  await world.service.caughtUp();

  const answer = await exportedFile(world, organization, { format: 'CSV' });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const [table, manifest] = ['audit-log.csv', 'manifest.json'].map((name) => strFromU8(files[name]!));

  const lines = table!.trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'number,id,recordedAt,occurredAt,action,outcome,actor,user,impersonator,targets,requestId,personal',
  );
  expect(lines.length).toBe(3);
  expect(lines[1]).toContain(`"'=cmd()",SUCCESS,"a, ""b""",`);
  expect(JSON.parse(manifest!)).toMatchObject({
    organization: encodeId('org', organization.id),
    checkpoint: expect.stringContaining('\n2\n'),
    files: [{ name: 'audit-log.csv', rows: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
});

test('nobody exports what they may not read, nor what there is not', async ({ world, organization }) => {
  const other = world.newOrganization();
  const empty = await askForExport(world, organization);
  act(world, organization);
  await world.service.caughtUp();
  const { downloadPath } = await madeExport(world, organization);
  const answers = await Promise.all([
    download(world, organization, downloadPath, organization.member),
    download(world, other, downloadPath),
    download(world, organization, downloadPath.replace('audit-exports', 'usage-exports')),
    world.service.app.request(downloadPath),
  ]);
  const wrong = await askForExport(world, organization, { filter: { action: 'a'.repeat(201) } });
  const refused = await askForExport(world, organization, {}, organization.member);
  for (let count = 1; count < 20; count += 1) await askForExport(world, organization);
  const tooMany = await askForExport(world, organization);

  expect(empty).toEqual({ auditExport: null, errors: [expect.objectContaining({ code: 'AUDIT_LOG_EMPTY' })] });
  expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 401]);
  expect(wrong.errors).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'filter', 'action'] }]);
  expect(refused).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(tooMany.errors).toMatchObject([{ code: 'TOO_MANY_AUDIT_EXPORTS' }]);
  expect(await auditExportsOf(world, other)).toEqual([]);
});

test('an export is a job that its organization sees and calls off', async ({ world, organization }) => {
  act(world, organization);
  await world.service.caughtUp();
  const { auditExport } = await askForExport(world, organization);
  const cancel = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { kind } errors { __typename } } }`;
  const jobs = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { jobs { nodes { id kind } } } } }`;

  const { data } = await world.execute(organization.owner, jobs, { of: [referenceTo(organization)] });
  const { data: canceled } = await world.execute(organization.owner, cancel, { input: { jobId: auditExport.jobId } });

  expect(data._entities[0].jobs.nodes).toEqual([{ id: auditExport.jobId, kind: 'AUDIT_EXPORT' }]);
  const { job, errors } = canceled.cancelJob;
  // The service may have been faster.
  expect(job ? job.kind : errors[0].__typename).toBe(job ? 'AUDIT_EXPORT' : 'JobOver');
});
