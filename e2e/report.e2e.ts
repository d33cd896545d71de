import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstStaffMember, signUp } from './client.ts';
import { startSystem } from './system.ts';

const main = join(import.meta.dirname, '../gateway/src/reporting/main.ts');
const run = promisify(execFile);
let system: Awaited<ReturnType<typeof startSystem>>;

beforeAll(async () => {
  system = await startSystem();
  const ada = await signUp(system.url, { email: 'ada@example.com', name: 'Ada' });
  await system.settled();
  await ada.ask('mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { errors { __typename } } }');
  const { data } = await ada.ask(
    'mutation { changePlan(input: { planKey: "STARTER", currency: "EUR" }) { subscription { status } errors { __typename } } }',
  );
  expect(data.changePlan).toEqual({ subscription: { status: 'ACTIVE' }, errors: [] });
  await system.settled();
});
afterAll(() => system.stop());

/** What `npm run report` prints, as staff. */
async function report(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const env = {
    PATH: process.env['PATH'],
    GATEWAY_URL: system.url,
    STAFF_EMAIL: firstStaffMember.email,
    STAFF_PASSWORD: firstStaffMember.password,
  };
  return run(execPath, [main, ...args], { env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({ stdout, stderr, code }),
  );
}

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
