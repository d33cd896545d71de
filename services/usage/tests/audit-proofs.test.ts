import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { isConsistent, isIncluded, leafHash, readCheckpoint, readVerifierKey, signerOf } from '@tenantry/audit-verify';
import { connectPool } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { act, person, read } from './audit-acts.ts';
import { now, type Organization, test, type World } from './fixtures.ts';

const checkpointFields = `auditKeys { verifierKey createdAt } auditCheckpoint { size root note signedAt }`;
const proofFields = `auditCheckpoint { note } auditLog(first: 100) {
  nodes { id number inclusionProof { leafData index hashes checkpoint { size note } } }
}`;
const bytes = (base64: string) => Buffer.from(base64, 'base64');

async function fill(world: World, organization: Organization, count: number) {
  for (let index = 0; index < count; index += 1)
    act(world, organization, {
      targets: [{ type: 'mem', id: randomUUID() }],
      ip: '192.0.2.1',
      actor: person(randomUUID()),
    });
  await world.service.caughtUp();
}

test('every entry is proved to be in the signed log, to us and to sigstore', async ({ world, organization }) => {
  await fill(world, organization, 11);
  await fill(world, organization, 26);

  const { auditLog, auditKeys, auditCheckpoint } = await read(
    world.execute,
    organization,
    `auditKeys { verifierKey } ${proofFields}`,
  );

  const key = readVerifierKey(auditKeys[0].verifierKey);
  const { size, root } = readCheckpoint(auditCheckpoint.note);
  const authority = {
    logID: key.id,
    publicKey: key.publicKey,
    baseURL: key.name,
    validFor: { start: new Date(0), end: new Date(8e15) },
  };
  expect([auditLog.nodes.length, size, signerOf(auditCheckpoint.note, [key])]).toEqual([37, 37, key]);
  for (const { id, number, inclusionProof } of auditLog.nodes) {
    const { leafData, index, hashes, checkpoint } = inclusionProof;
    expect(JSON.parse(leafData)).toMatchObject({
      id,
      number: Number(number),
      organization: encodeId('org', organization.id),
    });
    expect(isIncluded(leafHash(leafData), Number(index), size, hashes.map(bytes), root)).toBe(true);
    const entry = {
      inclusionProof: { logIndex: index, hashes: hashes.map(bytes), checkpoint: { envelope: checkpoint.note } },
      canonicalizedBody: Buffer.from(leafData),
    } as unknown as Parameters<typeof verifyCheckpoint>[0];
    verifyMerkleInclusion(entry, verifyCheckpoint(entry, [authority]));
  }
});

test('what is sealed of an entry stays to the letter', async ({ world, organization }) => {
  const [id, user, membership] = [
    '019a0000-0000-7000-8000-000000000001',
    '019a0000-0000-7000-8000-000000000002',
    '019a0000-0000-7000-8000-000000000003',
  ];
  const impersonator = { staffId: user, name: 'Sasha', grantId: membership };
  act(world, organization, {
    id,
    actor: { ...person(user), impersonator },
    targets: [{ type: 'mem', id: membership }],
    requestId: 'request-1',
  });
  await world.service.caughtUp();

  const { auditLog } = await read(world.execute, organization, proofFields);

  expect(auditLog.nodes[0].inclusionProof.leafData.replace(/org_\w+/, 'org_1')).toMatchInlineSnapshot(
    `"{"action":"identity.act","actor":"usr_01k8000000e008000000000002","id":"aud_01k8000000e008000000000001","impersonator":{"name":"Sasha","staffMember":"stf_01k8000000e008000000000002","supportGrant":"sgr_01k8000000e008000000000003"},"number":1,"occurredAt":"2026-11-21T09:00:00.000Z","organization":"org_1","outcome":"SUCCESS","personal":null,"recordedAt":"2026-11-21T09:30:00.000Z","requestId":"request-1","targets":["mem_01k8000000e008000000000003"],"user":"usr_01k8000000e008000000000002","v":1}"`,
  );
});

test('the log continues every checkpoint that was signed, and can be proved for their entries', async ({
  world,
  organization,
}) => {
  const kept: string[] = [];
  for (const count of [1, 2, 5, 7]) {
    await fill(world, organization, count);
    kept.push((await read(world.execute, organization, 'auditCheckpoint { note }')).auditCheckpoint.note);
  }

  const older = kept.map(readCheckpoint);
  const proofs = await Promise.all(
    older.map(async ({ size }) => {
      const fields = `auditCheckpoint { consistencyProof(from: ${size}) } at: auditCheckpoint(size: ${size}) { note }
        auditLog(first: 100) { nodes { number inclusionProof(size: ${size}) { checkpoint { size } } } }`;
      return read(world.execute, organization, fields);
    }),
  );

  expect(older.map(({ size }) => size)).toEqual([1, 3, 8, 15]);
  proofs.forEach(({ auditCheckpoint, at, auditLog }, index) => {
    const { size } = older[index]!;
    expect(at.note).toBe(kept[index]);
    expect(isConsistent(older[index]!, older[3]!, auditCheckpoint.consistencyProof.map(bytes))).toBe(true);
    const proved = auditLog.nodes.filter((node: { inclusionProof: object | null }) => node.inclusionProof);
    expect(proved.map(({ number }: { number: string }) => Number(number))).toEqual(
      Array.from({ length: size }, (_, place) => size - place),
    );
  });
});

test('a size that never was is refused, and one that was not signed has no checkpoint', async ({
  world,
  organization,
}) => {
  expect(await read(world.execute, organization, 'auditCheckpoint { size }')).toMatchObject({
    auditCheckpoint: null,
  });
  await fill(world, organization, 3);

  expect(await read(world.execute, organization, 'auditCheckpoint(size: 2) { size }')).toMatchObject({
    auditCheckpoint: null,
  });
  for (const size of ['0', '-1', '9223372036854775807', '9223372036854775808', '-9223372036854775809'])
    expect(
      await read(
        world.execute,
        organization,
        `auditCheckpoint(size: "${size}") { size }
        auditLog(first: 1) { nodes { inclusionProof(size: "${size}") { index } } }`,
      ),
      size,
    ).toMatchObject({ auditCheckpoint: null, auditLog: { nodes: [{ inclusionProof: null }] } });
  await expect(read(world.execute, organization, 'auditCheckpoint { consistencyProof(from: 4) }')).rejects.toThrow(
    'from: between 1 and 3 is possible, 4 is not.',
  );
});

test('keys rotate: the new one signs from then on, and the old one stays told', async ({ world, organization }) => {
  await fill(world, organization, 1);
  const before = await read(world.execute, organization, checkpointFields);
  const command = fileURLToPath(new URL('../src/commands/rotate-audit-key.ts', import.meta.url));
  const env = { USAGE_DATABASE_URL: world.url, SECRET_KEY: 'a secret of thirty-two characters' };
  const { stdout } = await promisify(execFile)(process.execPath, [command], { env });

  await fill(world, organization, 1);
  const after = await read(world.execute, organization, checkpointFields);

  const printed = Buffer.from(/^The key (\S+) signs/.exec(stdout)?.[1] ?? '', 'base64').toString('hex');
  const [next, first] = after.auditKeys.map(({ verifierKey }: { verifierKey: string }) => readVerifierKey(verifierKey));
  expect(next?.publicKey.export({ format: 'der', type: 'spki' }).toString('hex').endsWith(printed)).toBe(true);
  expect(after.auditKeys[1]).toEqual(before.auditKeys[0]);
  expect(signerOf(before.auditCheckpoint.note, [next, first])).toBe(first);
  expect(signerOf(after.auditCheckpoint.note, [next, first])).toBe(next);
  expect(after.auditCheckpoint.signedAt).toBe(now.toISOString());
});

test('entries from before sealing began are sealed with the next one', async ({ world, organization }) => {
  const owner = connectPool({ url: world.url, service: 'usage', role: 'owner', max: 1 });
  await owner.query(`SELECT set_config('app.org_id', $1, false)`, [organization.id]);
  await owner.query('INSERT INTO audit_head (number) VALUES (3)');
  await owner.query(
    `INSERT INTO audit_entry (number, id, action, actor, targets, outcome, occurred_at, recorded_at)
     SELECT number, gen_random_uuid(), 'identity.early', '{"kind": "service", "id": "test"}', '[]', 'SUCCESS', now(), now()
     FROM generate_series(1, 3) number`,
  );
  await owner.end();
  expect((await read(world.execute, organization, proofFields)).auditLog.nodes[0].inclusionProof).toBeNull();

  await fill(world, organization, 1);

  const { auditLog, auditCheckpoint } = await read(world.execute, organization, proofFields);
  const { size, root } = readCheckpoint(auditCheckpoint.note);
  expect(size).toBe(4);
  for (const { inclusionProof } of auditLog.nodes) {
    const { leafData, index, hashes } = inclusionProof;
    expect(isIncluded(leafHash(leafData), Number(index), size, hashes.map(bytes), root)).toBe(true);
  }
});

test('nobody changes the log: not the service, and where a privilege is given by mistake, not with it', async ({
  world,
  organization,
}) => {
  await fill(world, organization, 1);
  const tables = ['audit_entry', 'audit_node', 'audit_checkpoint', 'audit_target'];
  const attempts = tables.flatMap((table) => [
    `UPDATE ${table} SET org_id = org_id`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
  ]);
  const refusals = async (role: 'runtime' | 'owner', statements: readonly string[]) => {
    const pool = connectPool({ url: world.url, service: 'usage', role, max: 1 });
    const settled = await Promise.allSettled(statements.map((statement) => pool.query(statement)));
    await pool.end();
    return settled.map((one) => (one.status === 'rejected' ? String(one.reason) : 'done'));
  };

  const withoutGrant = await refusals('runtime', attempts);
  await refusals(
    'owner',
    tables.map((table) => `GRANT UPDATE, DELETE, TRUNCATE ON ${table} TO usage_runtime`),
  );
  const withGrant = await refusals('runtime', attempts);
  await refusals(
    'owner',
    tables.map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM usage_runtime`),
  );

  expect(withoutGrant).toEqual(attempts.map(() => expect.stringContaining('permission denied')));
  expect(withGrant).toEqual(attempts.map(() => expect.stringContaining('The audit log is append-only')));
  expect(await refusals('owner', ['UPDATE audit_entry SET outcome = outcome', 'TRUNCATE audit_node'])).toEqual(
    [1, 2].map(() => expect.stringContaining('The audit log is append-only')),
  );
});

test('a page of 100 proofs costs as many statements as one, and another organization has none of them', async ({
  world,
  organization,
}) => {
  await fill(world, organization, 100);
  const { statements, execute, close } = world.observe();
  const cost = async (first: number) => {
    statements.length = 0;
    await read(execute, organization, proofFields.replace('100', String(first)));
    return statements.length;
  };

  const costs = [await cost(1), await cost(100)];
  await close();
  const { nodes } = (await read(world.execute, organization, proofFields)).auditLog;
  const { data } = await world.execute(
    world.newOrganization().owner,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AuditEntry { inclusionProof { leafData } } } }`,
    { of: [{ __typename: 'AuditEntry', id: nodes[0].id }] },
  );

  // With the first page it is put on record who reads.
  expect(costs).toEqual([4, 3]);
  expect(data).toEqual({ _entities: [null] });
});
