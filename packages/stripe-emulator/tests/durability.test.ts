import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Stripe } from 'stripe';
import { expect, onTestFinished } from 'vitest';
import { clientOf, startEndpoint, test } from './fixtures.ts';

/** A file that is gone when the test is over. */
function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'local-stripe-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, 'stripe.jsonl');
}

/** A local Stripe in a process of its own. */
async function hold(file: string) {
  const child = spawn(execPath, [join(import.meta.dirname, 'processes/hold-emulator.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = await once(child.stdout.setEncoding('utf8'), 'data');
  return {
    stripe: clientOf({ url: String(url).trim(), apiKey: 'sk_test_local' }),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

test('what was answered survives a kill -9 in the middle of a hundred requests', async ({ start }) => {
  const file = temporaryFile();
  const { stripe, kill } = await hold(file);
  const answered: string[] = [];
  const make = async (index: number) => {
    const { id } = await stripe.customers.create({ name: `${index}` }, { idempotencyKey: `key ${index}` });
    answered.push(id);
    if (answered.length === 40) await kill();
  };
  await Promise.allSettled(Array.from({ length: 100 }, (_, index) => make(index)));

  const { stripe: again } = await start({ dataFile: file });

  const kept = await again.customers.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
  expect(answered.length).toBeGreaterThanOrEqual(40);
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
  // What was kept but not answered is answered when it is asked for again, and not made twice.
  for (let index = 0; index < 100; index += 1) {
    await again.customers.create({ name: `${index}` }, { idempotencyKey: `key ${index}` });
  }
  const whole: Stripe.Customer[] = await again.customers.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
  expect(whole.map(({ name }) => Number(name)).toSorted((a, b) => a - b)).toEqual([...Array(100).keys()]);
});

test('a line that a crash cut off is forgotten, and what follows is kept', async ({ start }) => {
  const file = temporaryFile();
  const first = await start({ dataFile: file });
  const { id } = await first.stripe.customers.create({ name: 'Ada' });
  await first.local.stop();
  appendFileSync(file, '[["customer","cus_half",{"id":"cus_');

  const second = await start({ dataFile: file });
  const { id: next } = await second.stripe.customers.create({ name: 'Grace' });
  await second.local.stop();
  const third = await start({ dataFile: file });

  expect((await third.stripe.customers.list()).data.map((customer) => customer.id)).toEqual([next, id]);
});

test('an event that was not delivered yet is delivered after a restart', async ({ start }) => {
  const file = temporaryFile();
  const endpoint = await startEndpoint('whsec_1');
  onTestFinished(endpoint.stop);
  const webhook = { url: endpoint.url, secrets: ['whsec_1'] };
  const first = await start({ dataFile: file, webhook });
  first.local.faults.delay = 60_000;
  await first.stripe.customers.create({ name: 'Ada' });
  await first.local.stop();

  const { local } = await start({ dataFile: file, webhook });
  await local.settle();

  expect(endpoint.types()).toEqual(['customer.created']);
});
