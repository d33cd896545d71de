import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem } from '../system.ts';
import { demandCoverage } from './coverage.ts';
import { leaks } from './leaks.ts';
import { createReport } from './report.ts';
import { targetsOf } from './schema.ts';
import { inspect } from './suite.ts';
import type { System } from './system.ts';
import { checksums, coverTables, readTables } from './tables.ts';
import { createVictim, type Victim } from './victim.ts';

let system: System;
let victim: Victim;
beforeAll(async () => {
  system = await startSystem();
  victim = await createVictim(system, createReport());
});
afterAll(async () => {
  await victim.close();
  await system.stop();
});

test.each(leaks)(
  '$name: the suite finds it',
  async ({ plant, found }) => {
    const report = createReport();
    const undo = await plant(system, victim.clients);
    try {
      // One attacker is enough to find it, and the others take their time.
      await inspect(system, victim, report, ({ name }) => name === 'the owner of another organization');
    } finally {
      await undo();
    }

    expect(report.findings).toContainEqual({
      kind: found.kind,
      where: expect.stringMatching(found.where),
      detail: expect.any(String),
    });
  },
  300_000,
);

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
