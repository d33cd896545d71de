import { randomUUID } from 'node:crypto';
import { readVerifierKey, verifyExport } from '@tenantry/audit-verify';
import { userErased } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { act, person, read } from './audit-acts.ts';
import { type Organization, test, type World } from './fixtures.ts';

async function download(world: World, organization: Organization, file: string, actor = organization.owner) {
  const token = await world.sign(actor);
  const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'request-9' };
  return world.service.app.request(`/audit-log/${file}`, { headers });
}

async function verify(world: World, organization: Organization, text: string) {
  const { auditKeys } = await read(world.execute, organization, 'auditKeys { verifierKey }');
  const keys = auditKeys.map(({ verifierKey }: { verifierKey: string }) => readVerifierKey(verifierKey));
  return verifyExport(text.trimEnd().split('\n'), { keys });
}

test('an export of more entries than are read at a time is valid, and is audited itself', async ({
  world,
  organization,
}) => {
  for (let index = 0; index < 701; index += 1)
    act(world, organization, { ip: '192.0.2.1', actor: person(randomUUID()) });
  await world.service.caughtUp();

  const answer = await download(world, organization, 'export.ndjson');
  const text = await answer.text();
  await world.service.caughtUp();

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  expect(await verify(world, organization, text)).toEqual({ verdict: 'VALID', findings: [], entries: 701 });
  const changed = text.replace('"number":650', '"number":651');
  expect((await verify(world, organization, changed)).verdict).toBe('TAMPERED');
  const { auditLog } = await read(
    world.execute,
    organization,
    'auditLog(first: 1) { nodes { action actor requestId } }',
  );
  expect(auditLog.nodes).toEqual([
    { action: 'usage.exportAuditLog', actor: encodeId('usr', organization.owner.userId ?? ''), requestId: 'request-9' },
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
  const query = `?action=identity.removeMember&actor=${user}&recordedFrom=2026-11-01T00:00:00Z&organization=ignored`;

  const text = await (await download(world, organization, `export.ndjson${query}`)).text();
  const table = await download(world, organization, `export.csv.zip?action=identity.removeMember`);
  const none = await (await download(world, organization, 'export.ndjson?action=nothing')).text();
  const refused = await Promise.all(
    ['color=red', 'recordedFrom=today', 'outcome=MAYBE', 'user=mem_1'].map(async (wrong) => {
      const answer = await download(world, organization, `export.ndjson?${wrong}`);
      return [answer.status, (await answer.json()).errors[0].message.split(':')[0]];
    }),
  );

  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0].filter).toEqual({
    action: 'identity.removeMember',
    actor: user,
    recordedFrom: '2026-11-01T00:00:00Z',
  });
  const numbers = lines.flatMap((line) => (line.type === 'entry' ? [line.leaf.number] : []));
  expect(numbers).toEqual([1, 6, 11, 16]);
  expect(await verify(world, organization, text)).toEqual({ verdict: 'VALID', findings: [], entries: 4 });
  const forged = text.replace('"outcome":"SUCCESS"', '"outcome":"FAILURE"');
  expect((await verify(world, organization, forged)).verdict).toBe('TAMPERED');
  expect((await verify(world, organization, none)).entries).toBe(0);
  const files = unzipSync(new Uint8Array(await table.arrayBuffer()));
  expect(strFromU8(files['audit-log.csv']!).trimEnd().split('\r\n')).toHaveLength(6);
  expect(refused).toEqual([
    [400, 'Unrecognized key'],
    [400, 'recordedFrom'],
    [400, 'outcome'],
    [400, 'user'],
  ]);
});

test('an export after an erasure says so, and is sound otherwise', async ({ world, organization }) => {
  const [erased, other] = [randomUUID(), randomUUID()];
  for (const who of [erased, other, erased]) act(world, organization, { ip: '192.0.2.1', actor: person(who) });
  await world.service.caughtUp();
  world.feeds.identity.publish(userErased({ userId: erased }));
  await world.service.caughtUp();

  const text = await (await download(world, organization, 'export.ndjson')).text();

  const { verdict, findings } = await verify(world, organization, text);
  expect([verdict, findings.map(({ place }) => place)]).toEqual(['ERASED', ['entry 1', 'entry 3']]);
});

test('the table for spreadsheets has every entry and no formula, with a manifest', async ({ world, organization }) => {
  act(world, organization, { action: '=cmd()', actor: { kind: 'service', id: 'a, "b"' } });
  act(world, organization, { action: 'identity.act' });
  await world.service.caughtUp();

  const answer = await download(world, organization, 'export.csv.zip');
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
  const empty = await download(world, organization, 'export.ndjson');
  act(world, organization);
  await world.service.caughtUp();
  const answers = await Promise.all([
    download(world, organization, 'export.ndjson', organization.member),
    download(world, organization, 'export.xlsx'),
    world.service.app.request('/audit-log/export.ndjson'),
  ]);

  expect([empty, ...answers].map(({ status }) => status)).toEqual([404, 403, 404, 401]);
});
