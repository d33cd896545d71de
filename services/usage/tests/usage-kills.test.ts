import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate } from '@tenantry/database';
import { catalogPublished, entitlementsChanged } from '@tenantry/events';
import { createTestDatabase, testOrganization } from '@tenantry/testing';
import { startPostgres } from '@tenantry/testing/postgres';
import { expect, test } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { applyCatalog } from '../src/meters/apply-catalog.ts';
import { applyEntitlements } from '../src/meters/apply-entitlements.ts';
import { migrations } from '../src/server.ts';
import { verifyUsage } from '../src/verification/verify-usage.ts';
import { metered } from './fixtures.ts';
import { oneTo } from './operations.ts';
import type { Done, Job } from './processes/count-usage.ts';

const now = '2026-11-21T09:30:00.000Z';

/** An organization with an allowance of leads in a database, and processes that count for it. */
async function setUp(url: string, limit: number) {
  const { id: orgId } = testOrganization();
  const database = connect<DB>({ url, service: 'usage' });
  const clock = { now: () => new Date(now) };
  const meta = { actor: null, requestId: null, clock };
  const meters = [{ key: 'leads', name: 'Leads', unit: 'lead', aggregation: 'SUM' } as const];
  const catalog = catalogPublished({ key: 'leads', version: 1, meters, plans: [] });
  const entitlements = entitlementsChanged({
    organizationId: orgId,
    version: 1,
    planKey: 'FREE',
    entitlements: [metered('leads', limit)],
  });
  const envelope = { ...catalog, data: catalog.data } as never;
  await database.transact('shared', meta, (trx) => applyCatalog(trx, envelope));
  await database.transact({ orgId }, meta, (trx) => applyEntitlements(trx, entitlements as never));
  await database.close();

  const script = new URL('processes/count-usage.ts', import.meta.url);
  const children: ChildProcess[] = [];
  return {
    orgId,
    async startProcess() {
      const child = fork(script, [url, orgId, now]);
      children.push(child);
      await once(child, 'message');
      return worker(child);
    },
    async stop() {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

/** Gives a process jobs; those that it was killed over are answered with null. */
function worker(child: ChildProcess) {
  const waiting = new Map<number, (done: Done | null) => void>();
  let number = 0;
  child.on('message', (done: Done) => {
    waiting.get(done.number)?.(done);
    waiting.delete(done.number);
  });
  child.on('exit', () => waiting.forEach((resolve) => resolve(null)));
  return {
    ask: (job: DistributedOmit<Job>) =>
      new Promise<Done | null>((resolve) => {
        number += 1;
        waiting.set(number, resolve);
        child.send({ ...job, number });
      }),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
type DistributedOmit<T> = T extends unknown ? Omit<T, 'number'> : never;
type Worker = ReturnType<typeof worker>;

const consumeIn = (process: Worker, key: string) => process.ask({ kind: 'consume', key, meter: 'leads', quantity: 1 });
const isCount = (answer: string | undefined) => answer !== undefined && /^\d+$/.test(answer);

test('exact in four processes: of 100 callers 50 succeed, while one of the processes is killed', async ({
  onTestFinished,
}) => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { startProcess, stop } = await setUp(url, 50);
  onTestFinished(async () => {
    await stop();
    await drop();
  });
  const processes = await Promise.all(oneTo(4).map(startProcess));
  const [first, ...others] = processes as [Worker, ...Worker[]];

  const asked = oneTo(100).map(async (key) => ({ key, done: await consumeIn(processes[key % 4]!, `${key}`) }));
  await Promise.race(asked.filter((_, index) => (index + 1) % 4 === 0));
  await first.kill();
  const answers = await Promise.all(asked);
  // Whoever got no answer asks again with the same key.
  const unanswered = answers.filter(({ done }) => done === null);
  const again = await Promise.all(
    unanswered.map(async ({ key }) => ({ key, done: await consumeIn(others[key % 3]!, `${key}`) })),
  );

  const final = [...answers.filter(({ done }) => done !== null), ...again].map(({ done }) => done?.answers[0]);
  const succeeded = final.filter(isCount).map(Number);
  expect(succeeded.toSorted((a, b) => a - b)).toEqual(oneTo(50));
  expect(final.filter((answer) => !isCount(answer))).toEqual(Array.from({ length: 50 }, () => 'LimitExceeded'));
  expect(await verifyUsage(url)).toMatchObject({ organizations: 1, events: 50, drifts: [] });
});

test('exact across a restart of Postgres: what was answered is kept, what was not can be asked again', async ({
  onTestFinished,
}) => {
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-restart-'));
  let postgres = await startPostgres({ directory });
  onTestFinished(async () => {
    await stop();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  await migrate({ ...migrations, url: postgres.url });
  const { startProcess, stop } = await setUp(postgres.url, 60);
  const processes = await Promise.all(oneTo(2).map(startProcess));
  const ask = (key: number) => consumeIn(processes[key % 2]!, `${key}`);

  const before = oneTo(100).map(async (key) => ({ key, answer: (await ask(key))?.answers[0] }));
  await Promise.race(before);
  const { port } = postgres;
  await postgres.stop();
  const answers = await Promise.all(before);
  postgres = await startPostgres({ directory, port });

  const isFinal = (answer: string | undefined) => isCount(answer) || answer === 'LimitExceeded';
  const final = new Map(answers.filter(({ answer }) => isFinal(answer)).map(({ key, answer }) => [key, answer]));
  const kept = new Map(final);
  for (let round = 0; final.size < 100 && round < 50; round += 1)
    await Promise.all(
      oneTo(100).map(async (key) => {
        const answer = final.has(key) ? undefined : (await ask(key))?.answers[0];
        if (isFinal(answer)) final.set(key, answer);
      }),
    );
  const repeated = await Promise.all([...kept].map(async ([key]) => [key, (await ask(key))?.answers[0]] as const));

  expect(
    [...final.values()]
      .filter(isCount)
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual(oneTo(60));
  expect(repeated).toEqual([...kept]);
  expect(await verifyUsage(postgres.url)).toMatchObject({ events: 60, drifts: [] });
});
