import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSystem } from '../system.ts';
import type { Attacker } from './attackers.ts';
import { demandCoverage } from './coverage.ts';
import { type Leak, leaks } from './leaks.ts';
import { createReport } from './report.ts';
import { targetsOf } from './schema.ts';
import { inspect } from './suite.ts';
import { type System, unlimited } from './system.ts';
import { checksums, coverTables, readTables } from './tables.ts';
import { createVictim, type Victim } from './victim.ts';

let system: System;
let victim: Victim;
beforeAll(async () => {
  system = await startSystem(unlimited);
  victim = await createVictim(system, createReport());
});
afterAll(async () => {
  await victim.close();
  await system.stop();
});

// What a run costs is asking everything. So only what leaks show in is asked here (that everything is asked at all is demanded in
// isolation.e2e.ts), and leaks which cannot be mistaken for each other are looked for together.
describe.each(withoutDoubles(leaks))('planted together, group %#', (...planted) => {
  const report = createReport();

  beforeAll(async () => {
    const undo: (() => unknown)[] = [];
    try {
      for (const { plant } of planted) undo.push(await plant(system, victim.clients));
      // One attacker is enough to find them, and the others take their time.
      const isAttacker = ({ name }: Attacker) => name === 'the owner of another organization';
      await inspect(system, victim, report, isAttacker, (question) =>
        planted.some(({ asked }) => asked.test(question)),
      );
    } finally {
      for (const mend of undo.toReversed()) await mend();
    }
  }, 300_000);

  test.each(planted)('$name: the suite finds it', ({ found: { kind, where } }) => {
    expect(report.findings).toContainEqual({
      kind,
      where: expect.stringMatching(where),
      detail: expect.any(String),
    });
  });
});

/**
 * The leaks in groups within which each shows at a place of its own. Those that show an attacker what is the victim's are not among
 * the others: an ID that the attacker has read passes for the attacker's own.
 */
function withoutDoubles(all: readonly Leak[]): Leak[][] {
  const groups: Leak[][] = [];
  for (const leak of all) {
    const group = groups.find((others) => !others.some((other) => hides(other.found, leak.found)));
    if (group) group.push(leak);
    else groups.push([leak]);
  }
  return groups;
}

function hides(one: Leak['found'], other: Leak['found']): boolean {
  return String(one.where) === String(other.where) || (one.kind === 'seen') !== (other.kind === 'seen');
}

test('a table of which nobody knows whose the rows are fails the suite, and so does one without a row of the victim', async () => {
  const billing = victim.clients.get('billing')!;
  await billing.query('CREATE TABLE note (text text); CREATE TABLE refund (org_id uuid NOT NULL, reason text)');
  const report = createReport();

  const tables = (await readTables(billing, 'billing', victim.orgId)).filter(({ name }) => /note|refund/.test(name));
  coverTables(report, tables, await checksums({ clients: victim.clients, tables }));

  expect(report.findings).toEqual([
    {
      kind: 'not covered',
      where: 'billing.public.note',
      detail: expect.stringContaining('COMMENT ON TABLE public.note'),
    },
    { kind: 'not covered', where: 'billing.public.refund', detail: expect.stringContaining('e2e/isolation/victim.ts') },
  ]);
});

test('a field, an argument and a field of an input that nothing has asked for fail the suite', () => {
  const report = createReport();

  demandCoverage(targetsOf(system)[0]!, report);

  const missing = report.findings.map(({ kind, where }) => `${kind} ${where}`);
  expect(missing).toEqual(
    expect.arrayContaining([
      'not covered gateway: Organization.name',
      'not covered gateway: Query.node(id:)',
      'not covered gateway: RevokeApiKeyInput.apiKeyId',
    ]),
  );
});
