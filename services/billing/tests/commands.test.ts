import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import pg from 'pg';
import { startStripeEmulator } from '@tenantry/stripe-emulator';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { moveMutation } from './operations.ts';

/** Runs a command as its npm script does, and answers what it says and how it ends. */
function run(command: string, environment: Record<string, string>, args: readonly string[] = []) {
  const file = join(import.meta.dirname, '../src', command);
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, ...environment };
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(execPath, [file, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: `${stdout}${stderr}` }),
    );
  });
}

test('billing:reconcile compares every organization with Stripe', async ({ billing, buyer }) => {
  await billing.execute(buyer.owner, moveMutation, { input: { planKey: 'STARTER' } });

  const compared = await run('commands/reconcile.ts', {
    BILLING_DATABASE_URL: billing.databaseUrl,
    STRIPE_SECRET_KEY: billing.emulator.apiKey,
    STRIPE_URL: billing.emulator.url,
    LOG_LEVEL: 'silent',
  });

  expect(compared).toEqual({ code: 0, said: expect.stringMatching(/^Compared \d+ with Stripe\.\n$/) });
});

test('billing:verify ends well while the books agree with the subscriptions, and with 1 and the place when not', async ({
  billing,
  buyer,
}) => {
  await billing.execute(buyer.owner, moveMutation, { input: { planKey: 'STARTER' } });
  const environment = { BILLING_DATABASE_URL: billing.databaseUrl };
  const tamper = async (sign: '+' | '-') => {
    const client = new pg.Client(billing.databaseUrl);
    await client.connect();
    await client.query(
      `UPDATE revenue_movement SET annual_after_minor = annual_after_minor ${sign} 1
       WHERE account_id = (SELECT id FROM revenue_account WHERE org_id = $1)`,
      [buyer.id],
    );
    await client.end();
  };

  const agreed = await run('revenue/main.ts', environment);
  await tamper('+');
  const drifted = await run('revenue/main.ts', environment);
  await tamper('-');

  expect(agreed).toEqual({ code: 0, said: expect.stringContaining('They agree to the cent.') });
  expect(drifted).toEqual({ code: 1, said: expect.stringContaining(`drift of €0.01 in organization ${buyer.id}`) });
});

test('without what they need they say what that is', async () => {
  expect(await run('revenue/main.ts', {})).toEqual({ code: 1, said: expect.stringContaining('BILLING_DATABASE_URL') });
  expect(await run('commands/sync-catalog.ts', {})).toEqual({
    code: 1,
    said: expect.stringContaining('STRIPE_SECRET_KEY'),
  });
  expect(await run('commands/reconcile.ts', { STRIPE_SECRET_KEY: 'sk_test_x' })).toEqual({
    code: 1,
    said: 'BILLING_DATABASE_URL: Which database?\n',
  });
});

// Last, since from here on the prices are those of another Stripe.
test('catalog:sync says what it would do, does it, and then has nothing to do', async ({ billing }) => {
  const emulator = await startStripeEmulator({ port: 0 });
  const environment = {
    BILLING_DATABASE_URL: billing.databaseUrl,
    STRIPE_SECRET_KEY: emulator.apiKey,
    STRIPE_URL: emulator.url,
  };
  try {
    const { BILLING_DATABASE_URL: _, ...withoutDatabase } = environment;
    const dry = await run('commands/sync-catalog.ts', withoutDatabase, ['--dry-run']);
    const nothingDone = await run('commands/sync-catalog.ts', environment, ['--dry-run']);
    const done = await run('commands/sync-catalog.ts', environment);
    const again = await run('commands/sync-catalog.ts', environment, ['--dry-run']);

    const [, count] = /(\d+) to change\.\n$/.exec(dry.said) ?? [];
    expect(Number(count)).toBeGreaterThan(5);
    expect(dry).toEqual({ code: 0, said: expect.stringContaining('leads.STARTER.1.MONTH.EUR') });
    expect(nothingDone).toEqual(dry);
    expect(done).toEqual({ code: 0, said: expect.stringContaining('changed.') });
    expect(again).toEqual({ code: 0, said: 'Nothing to change.\n' });
  } finally {
    await emulator.stop();
  }
});
