import { connectPool, systemClock } from '@tenantry/database';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { resolveActor } from '../src/actors/resolve-actor.ts';
import { createKeyUses } from '../src/api-keys/key-uses.ts';
import { test } from './fixtures.ts';

const create = `mutation { createApiKey(input: { name: "Importer", scopes: [USAGE_READ] }) { apiKey { id } secret } }`;
const list = `{ organization { apiKeys { nodes { id lastUsedAt } } } }`;
const monday = new Date('2026-03-02T09:00:00Z');

test('when a key was last used is written down with the next flush, for all keys at once', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 1 });
  const clock = movableClock(monday);
  const uses = createKeyUses(worker, clock);
  const sources = {
    database: identity.database,
    authentication: { sessionOf: async () => null },
    clock: systemClock,
    onKeyUse: uses.note,
  };
  const use = (key: string) => resolveActor(sources, { credential: { kind: 'api_key', key }, organizations: [] });
  const owners = [organization.owner, otherOrganization.owner];
  const keys = await Promise.all(owners.map(async (owner) => (await execute(owner, create)).data.createApiKey));

  for (const { secret } of keys) await use(secret);
  const unflushed = await execute(organization.owner, list);
  await uses.flush();
  const flushed = await Promise.all(owners.map((owner) => execute(owner, list)));
  clock.set(new Date('2026-03-02T09:05:00Z'));
  await use(keys[0].secret);
  await uses.flush();
  const later = await execute(organization.owner, list);

  const nodesOf = ({ data }: { data?: { organization: { apiKeys: { nodes: unknown[] } } } }) =>
    data?.organization.apiKeys.nodes;
  expect(nodesOf(unflushed)).toEqual([{ id: keys[0].apiKey.id, lastUsedAt: null }]);
  expect(flushed.map(nodesOf)).toEqual(keys.map(({ apiKey }) => [{ id: apiKey.id, lastUsedAt: monday.toISOString() }]));
  expect(nodesOf(later)).toEqual([{ id: keys[0].apiKey.id, lastUsedAt: '2026-03-02T09:05:00.000Z' }]);
  await worker.end();
});

test('a use that cannot be written down is kept for the next time', async ({ organization, identity, execute }) => {
  const { apiKey } = (await execute(organization.owner, create)).data.createApiKey;
  const broken = connectPool({
    url: identity.url.replace(/:\d+\//, ':1/'),
    service: 'identity',
    role: 'worker',
    max: 1,
  });
  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 1 });
  let pool = broken;
  const uses = createKeyUses(
    { query: (...args: unknown[]) => pool.query(...(args as [string])) } as never,
    movableClock(monday),
  );
  const { rows } = await identity.admin.query('SELECT id, org_id AS "orgId" FROM api_key WHERE org_id = $1', [
    organization.id,
  ]);
  uses.note(rows[0]);

  await expect(uses.flush()).rejects.toThrow('ECONNREFUSED');
  pool = worker;
  await uses.flush();

  const { data } = await execute(organization.owner, list);
  expect(data.organization.apiKeys.nodes).toEqual([{ id: apiKey.id, lastUsedAt: monday.toISOString() }]);
  await Promise.all([broken.end(), worker.end()]);
});
