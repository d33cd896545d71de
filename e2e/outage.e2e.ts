import { randomUUID } from 'node:crypto';
import { startDistributed } from '@tenantry/dev/distributed';
import { migrateAll } from '@tenantry/dev/migrate-all';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { freshInstallation } from './system.ts';

let system: Awaited<ReturnType<typeof startDistributed>>;
let drop: () => Promise<void>;
let ada: Client;

beforeAll(async () => {
  const installation = await freshInstallation();
  drop = installation.drop;
  await migrateAll(installation.options.databaseUrls);
  system = await startDistributed(installation.options);
  ada = await signUp(system.url, { email: `ada-${randomUUID()}@example.com`, name: 'Ada' });
});
afterAll(async () => {
  await system.stop();
  await drop();
});

test('a service that dies nulls its own fields, says so without telling where it was, and is reported by name', async () => {
  const dashboard = `{ organization { slug subscription { plan { key } } usage { used } } }`;
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  await eventually(
    () => ada.ask(dashboard),
    ({ data }) => Boolean(data.organization.subscription && data.organization.usage),
  );

  const usage = system.processes.find(({ name }) => name === 'usage');
  usage?.kill('SIGKILL');
  await usage?.ended;
  const { data, errors } = await ada.ask(dashboard);

  expect(data.organization).toEqual({
    slug: 'ada-s-organization',
    subscription: { plan: { key: 'PROFESSIONAL' } },
    usage: null,
  });
  expect(errors).toEqual([
    {
      message: 'This part is not available right now. Try again in a moment.',
      path: ['organization'],
      extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
    },
  ]);
  expect(reported.mock.calls.flat().join()).toContain('usage stopped');
});
