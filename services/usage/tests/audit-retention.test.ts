import { randomUUID } from 'node:crypto';
import { isIncluded, leafHash, readCheckpoint, readVerifierKey, verifyExport } from '@tenantry/audit-verify';
import { connect } from '@tenantry/database';
import type { EntitlementState } from '@tenantry/events';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { act, person, read } from './audit-acts.ts';
import { exportedFile } from './audit-export-operations.ts';
import { now, type Organization, test, type World } from './fixtures.ts';

const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
/** A plan that keeps the log for so many days. */
const keeps = (limit: number): EntitlementState => ({
  ...{ key: 'audit_retention_days', type: 'STATIC', enabled: true, limit, period: null, overage: null },
});

async function fill(world: World, organization: Organization, count: number) {
  for (let index = 0; index < count; index += 1)
    act(world, organization, {
      targets: [{ type: 'mem', id: randomUUID() }],
      ip: '192.0.2.1',
      actor: person(randomUUID()),
    });
  await world.service.caughtUp();
}

/** What the service does each hour, and then with what follows from it. */
async function keep(world: World) {
  await world.service.keepEvents();
  await world.service.caughtUp();
}

async function exported(world: World, organization: Organization, checkpoint?: string, proof?: string[]) {
  const text = await (await exportedFile(world, organization)).text();
  const { auditKeys } = await read(world.execute, organization, 'auditKeys { verifierKey }');
  const keys = auditKeys.map(({ verifierKey }: { verifierKey: string }) => readVerifierKey(verifierKey));
  const verify = (lines: string[], older = checkpoint) =>
    verifyExport(lines, { keys, checkpoint: older, proof: older === undefined ? undefined : proof });
  return { lines: text.trimEnd().split('\n'), verify };
}

/** How many rows are kept of the log, table by table. */
const rowsOf = async (world: World, { id }: Organization) =>
  (
    await world.stored<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entry WHERE org_id = $1
       UNION ALL SELECT count(*)::int FROM audit_target WHERE org_id = $1
       UNION ALL SELECT count(*)::int FROM audit_entry_personal WHERE org_id = $1`,
      id,
    )
  ).map(({ count }) => count);

test('what is older than the plan keeps is let go, an entry tells of it, and every proof stays good', async ({
  world,
  organization,
}) => {
  const forEver = world.newOrganization();
  await organization.entitle(1, keeps(30));
  for (const one of [organization, forEver]) await fill(world, one, 13);
  const { auditCheckpoint: older } = await read(world.execute, organization, 'auditCheckpoint { size note }');
  world.clock.set(later(20));
  await fill(world, organization, 4);

  world.clock.set(later(40));
  await keep(world);
  const told = await exported(world, organization);
  await keep(world);
  await keep(world);

  expect(await told.verify(told.lines)).toEqual({ verdict: 'VALID', findings: [], entries: 18 });
  const proving = `auditCheckpoint { consistencyProof(from: "${older.size}") }
    auditLog(first: 100) { nodes { number action inclusionProof { leafData index hashes checkpoint { note } } } }`;
  const { auditCheckpoint, auditLog } = await read(world.execute, organization, proving);
  const { lines, verify } = await exported(world, organization, older.note, auditCheckpoint.consistencyProof);
  const { verdict, findings, entries } = await verify(lines);
  expect([verdict, findings.map(({ place }) => place)]).toEqual(['PRUNED', ['entries 1 to 13']]);
  // Those of the first twenty days, what tells of the rest, and the exports since.
  expect(entries).toBe(auditLog.nodes.length);
  expect(auditLog.nodes.map(({ action }: { action: string }) => action)).toContain('usage.pruneAuditLog');
  for (const { number, inclusionProof } of auditLog.nodes) {
    const { leafData, hashes, checkpoint } = inclusionProof;
    const { size, root } = readCheckpoint(checkpoint.note);
    const path = hashes.map((hash: string) => Buffer.from(hash, 'base64'));
    expect(isIncluded(leafHash(leafData), Number(number) - 1, size, path, root), number).toBe(true);
  }
  const silenced = lines.filter((line) => !line.includes('usage.pruneAuditLog'));
  expect((await verify(silenced)).verdict).toBe('TAMPERED');
  await world.service.caughtUp();
  expect(await rowsOf(world, organization)).toEqual([9, 9, 6]);
  expect(await rowsOf(world, forEver)).toEqual([13, 13, 13]);
});

test('an event that comes once more after its entry was let go is not entered anew', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, keeps(30));
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of ids) act(world, organization, { id, ip: '192.0.2.1', actor: person(randomUUID()) });
  await world.service.caughtUp();
  world.clock.set(later(40));
  await keep(world);
  await keep(world);
  const letGo = await rowsOf(world, organization);

  act(world, organization, { id: ids[1]!, ip: '192.0.2.1', actor: person(randomUUID()) });
  const late = randomUUID();
  act(world, organization, { id: late, action: 'identity.late' });
  act(world, organization, { id: ids[0]! });
  act(world, organization, { id: late, action: 'identity.late' });
  await world.service.caughtUp();

  const { auditLog } = await read(world.execute, organization, 'auditLog { nodes { number action } }');
  // What tells of the rest stays, and only what had never come is entered: a number goes to it, and to nothing else.
  expect(letGo[0]).toBe(1);
  expect(auditLog.nodes).toEqual([
    { number: '5', action: 'identity.late' },
    { number: '4', action: 'usage.pruneAuditLog' },
  ]);
  expect(await world.stored('SELECT id FROM audit_let_go WHERE org_id = $1 ORDER BY id', organization.id)).toEqual(
    ids.toSorted().map((id) => ({ id })),
  );
  const { lines, verify } = await exported(world, organization);
  expect((await verify(lines)).verdict).toBe('PRUNED');
});

test('the role that lets go deletes nothing else, and changes nothing', async ({ world, organization }) => {
  await organization.entitle(1, keeps(30));
  await fill(world, organization, 5);
  const database = connect<DB>({ url: world.url, service: 'usage', role: 'retention', max: 1 });
  const meta = { actor: null, requestId: null, clock: world.clock };
  const attempt = (statement: string) =>
    database
      .transact({ orgId: organization.id }, meta, (trx) => sql.raw(statement).execute(trx))
      .then(
        ({ numAffectedRows }) => Number(numAffectedRows),
        (error: Error) => error.message,
      );

  const before = await attempt('DELETE FROM audit_entry WHERE number <= 2');
  const apart = [await attempt('DELETE FROM audit_target'), await attempt('DELETE FROM audit_entry_personal')];
  world.clock.set(later(40));
  await keep(world);
  const told = await attempt('DELETE FROM audit_entry WHERE number <= 2');
  const telling = await attempt('DELETE FROM audit_entry');
  const others = [
    await attempt("UPDATE audit_entry SET action = 'another'"),
    await attempt('DELETE FROM audit_node'),
    await attempt('DELETE FROM audit_checkpoint'),
    await attempt('UPDATE audit_head SET told_until = 0'),
    await attempt('DELETE FROM audit_let_go'),
  ];
  await database.close();

  expect(before).toBe('No entry of the audit log tells that entry 1 is let go.');
  expect(apart).toEqual([0, 0]);
  expect(told).toBe(2);
  expect(telling).toBe('No entry of the audit log tells that entry 6 is let go.');
  expect(others).toEqual(others.map(() => expect.stringContaining('permission denied')));
  expect((await rowsOf(world, organization))[0]).toBe(4);
});
