import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectPool } from '@tenantry/database';
import { trialEnding } from '@tenantry/events';
import { doJobsOnce, recurringAt } from '@tenantry/jobs';
import { testOrganization } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Billing, customerOf, kindsOf, logger, startBilling } from './fixtures.ts';

let billing: Billing;
let worker: ReturnType<typeof connectPool>;
beforeAll(async () => {
  billing = await startBilling();
  worker = connectPool({ url: billing.databaseUrl, service: 'billing', role: 'worker', max: 1 });
});
afterAll(async () => {
  await worker.end();
  await billing.stop();
});

/** As when the minute is over. */
const ask = () =>
  worker.query(
    `SELECT graphile_worker.add_job('do_due_subscriptions', queue_name => 'do_due_subscriptions',
       job_key => 'do_due_subscriptions')`,
  );

/** Starts a process that does jobs, and kills it at the request to Stripe that is meant, or when a job is done; which it was. */
async function work(isMeant: (path: string, method: string) => boolean): Promise<'killed' | 'done'> {
  const { databaseUrl, emulator, clock } = billing;
  const script = new URL('processes/do-jobs.ts', import.meta.url);
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'tenantry-compile-cache') };
  const child = fork(script, [databaseUrl, emulator.url, emulator.apiKey, clock.now().toISOString()], { env });
  const gone = once(child, 'exit');
  let isKilled = false;
  emulator.faults.outage = ({ method, path }) => {
    isKilled ||= isMeant(path, method);
    if (isKilled) child.kill('SIGKILL');
    return null;
  };
  await Promise.race([gone, once(child, 'message')]);
  emulator.faults.outage = null;
  child.kill('SIGKILL');
  await gone;
  return isKilled ? 'killed' : 'done';
}

test('a job that is killed while it buys is taken up at once by another process, and what it buys is bought once', async () => {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  billing.clock.set('2026-02-14T12:00:00Z');
  await ask();
  const outcomes = [
    // Stripe sells it all the same, and nobody has noted that.
    await work((path, method) => method === 'POST' && path === '/v1/subscriptions'),
    // Nobody asks again: it is the job of before.
    await work(() => false),
  ];
  const customer = await customerOf(billing, organization);
  const { data: invoices } = await billing.stripe.invoices.list({ customer });
  const { data: subscriptions } = await billing.stripe.subscriptions.list({ customer });

  expect(outcomes).toEqual(['killed', 'done']);
  expect(subscriptions).toMatchObject([{ status: 'active' }]);
  expect(invoices).toMatchObject([{ status: 'paid' }]);
  expect(await kindsOf(billing, organization)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('of each trial that ends people are told once, however many processes look day after day', async () => {
  billing.clock.set('2026-03-01T12:00:00Z');
  const organizations = [testOrganization(), testOrganization()];
  for (const organization of organizations) await billing.announce(organization);
  const jobs = {
    url: billing.databaseUrl,
    service: 'billing',
    tasks: {},
    recurring: recurringAt(
      '0 0 29 2 *',
      { do_due_subscriptions: () => billing.service.sweep() },
      { do_due_subscriptions: 'Does what is due.' },
    ),
    logger,
  };
  const told: number[][] = [];
  for (const day of ['11', '12', '13', '14']) {
    billing.clock.set(`2026-03-${day}T12:00:00Z`);
    await ask();
    await Promise.all([doJobsOnce(jobs), doJobsOnce(jobs), billing.service.sweep()]);
    const events = await Promise.all(organizations.map((organization) => billing.eventsOf(organization)));
    told.push(events.map((each) => each.filter(({ type }) => type === trialEnding.type).length));
  }

  expect(told).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});
