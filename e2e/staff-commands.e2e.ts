import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { toCloudEvent } from '@tenantry/events';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstStaffMember, signUp } from './client.ts';
import { startSystem } from './system.ts';

const mainOf = (folder: string) => join(import.meta.dirname, '../gateway/src', folder, 'main.ts');
const run = promisify(execFile);
let system: Awaited<ReturnType<typeof startSystem>>;
let usage: pg.Client;

beforeAll(async () => {
  system = await startSystem();
  usage = new pg.Client({ connectionString: system.databaseUrls.usage });
  await usage.connect();
  const ada = await signUp(system.url, { email: 'ada@example.com', name: 'Ada' });
  await system.settled();
  await ada.ask('mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { errors { __typename } } }');
  const { data } = await ada.ask(
    'mutation { changePlan(input: { planKey: "STARTER", currency: "EUR" }) { subscription { status } errors { __typename } } }',
  );
  expect(data.changePlan).toEqual({ subscription: { status: 'ACTIVE' }, errors: [] });
  await system.settled();
});
afterAll(async () => {
  await usage.end();
  await system.stop();
});

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs a command as staff. */
async function command(folder: string, args: readonly string[]): Promise<Printed> {
  const env = {
    PATH: process.env['PATH'],
    GATEWAY_URL: system.url,
    STAFF_EMAIL: firstStaffMember.email,
    STAFF_PASSWORD: firstStaffMember.password,
  };
  return run(execPath, [mainOf(folder), ...args], { env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: Printed) => ({ stdout, stderr, code }),
  );
}

/** What `npm run report` prints. */
const report = (...args: string[]) => command('reporting', args);
/** What `npm run events:redrive` prints. */
const redrive = (...args: string[]) => command('parked-events', args);

const month = new Date().toISOString().slice(0, 7);

test('staff print revenue by month, what plans bring, and new organizations', async () => {
  const [revenue, plans, organizations] = await Promise.all([
    report('revenue', '--month', month, '--months', '2', '--format', 'json'),
    report('plans', '--format', 'csv'),
    report('organizations', '--months', '1'),
  ]);

  expect(JSON.parse(revenue.stdout).rows).toMatchObject([
    { mrr: { formatted: '€0.00' } },
    { month, new: { formatted: '€49.00' }, mrr: { formatted: '€49.00' }, customers: '1', nrr: null },
  ]);
  expect(plans.stdout).toBe('Plan,Subscriptions,On trial,Overdue,MRR\r\nSTARTER,1,0,0,49\r\n');
  expect(organizations.stdout.split('\n').slice(-2)).toEqual([
    expect.stringMatching(new RegExp(`^${month} +1 +0$`)),
    '',
  ]);
});

test('what is wrong is said at once, and nothing is printed', async () => {
  const { stdout, stderr, code } = await report('revenues', '--month', '2026-13');

  expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  expect(stderr).toMatch(/report: there are revenue, plans, organizations\nmonth: must be like 2026-11\n$/);
});

/** Sets an event of billing aside for usage, as if it had failed. */
async function setAside(envelope: object, position: number): Promise<string> {
  const { orgId } = await newest();
  await usage.query(
    `INSERT INTO parked_event (org_id, consumer, source, pos, envelope, error, attempts)
     VALUES ($1, 'entitlements', 'billing', $2, $3, 'Error: not yet', 4)`,
    [orgId, position, envelope],
  );
  return `usage/entitlements/billing/${position}`;
}

async function newest() {
  const { events } = await system.services.billing.feed.read({ after: 0n });
  return events.findLast(({ type }) => type === 'billing.entitlements.changed')!;
}

test('what is set aside is listed, and applied again when that is asked for', async () => {
  const envelope = toCloudEvent(await newest()) as object;
  const good = await setAside(envelope, 9_001);
  const bad = await setAside({ ...envelope, schemaversion: 9 }, 9_002);
  const another = await setAside(envelope, 9_003);
  const listed = await redrive();
  const ofOthers = await redrive('--service', 'usage', '--consumer', 'webhooks');
  const one = await redrive('--id', good);
  const rest = await redrive('--all', '--consumer', 'entitlements');
  const again = await redrive('--id', good);
  const { rows } = await usage.query(
    'SELECT pos::int, redriven_at IS NOT NULL AS is_applied, attempts FROM parked_event ORDER BY pos',
  );

  expect(idsIn(listed.stdout)).toEqual([good, bad, another]);
  expect(listed).toMatchObject({ stdout: expect.stringContaining('Error: not yet') as string, stderr: '', code: 0 });
  expect(ofOthers).toMatchObject({ stdout: expect.stringMatching(/^0 events are set aside/) as string, code: 0 });
  expect([one.code, idsIn(one.stdout)]).toEqual([0, [bad, another]]);
  expect([rest.code, idsIn(rest.stdout)]).toEqual([1, [bad]]);
  expect(rest.stdout).toMatch(/^Applied 1; 1 failed again\.\n[^]*version 1 expected/);
  expect(again).toEqual({ stdout: '', stderr: `Nothing is set aside as ${good}.\n`, code: 1 });
  expect(rows).toEqual([
    { pos: 9001, is_applied: true, attempts: 5 },
    { pos: 9002, is_applied: false, attempts: 5 },
    { pos: 9003, is_applied: true, attempts: 5 },
  ]);
});

test('of parked events, too, what is wrong is said at once, and nothing is done', async () => {
  const { stdout, stderr, code } = await redrive('--service', 'gateway', '--id', 'everything');

  expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  expect(stderr).toMatch(/service: there are identity, billing, usage\nid\.0: must be like usage\/[^\n]+\n$/);
});

const idsIn = (text: string) => [...text.matchAll(/^usage\/\S+/gm)].map(([id]) => id);
