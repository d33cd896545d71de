import { randomUUID } from 'node:crypto';
import { migrateAll } from '@tenantry/dev/migrate-all';
import { startDistributed } from '@tenantry/dev/distributed';
import { connectBus } from '@tenantry/events';
import { createLogger } from '@tenantry/observability';
import { lacksNats, startNats } from '@tenantry/testing/nats';
import { expect, test } from 'vitest';
import { clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { freshInstallation } from './system.ts';

const limits = '{ organization { usage(meters: ["leads"]) { limit } } }';

const createKey = `mutation { createApiKey(input: { name: "Reader", scopes: [ORGANIZATION_READ] }) { secret apiKey { id } } }`;
const revokeKey = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { errors { __typename } } }`;

test.skipIf(lacksNats)(
  'with NATS, services hear of each other over its streams, and so does the gateway',
  async ({ onTestFinished }) => {
    const nats = await startNats();
    const { options, drop } = await freshInstallation();
    await migrateAll(options.databaseUrls);
    const system = await startDistributed({ ...options, natsUrl: nats.url });
    const bus = await connectBus(nats.url, 'test', createLogger('test', 'silent'));
    onTestFinished(async () => {
      await bus.close();
      await system.stop();
      await nats.stop();
      await drop();
    });

    // Of a new organization billing hears from identity, and of its trial usage from billing.
    const owner = await signUp(system.url, { email: `ada-${randomUUID()}@example.com`, name: 'Ada' });
    const { data } = await eventually(
      () => owner.ask(limits),
      (answer) => answer.data?.organization?.usage?.[0]?.limit != null,
    );
    const types = await Promise.all(
      ['identity', 'billing'].map(async (source) => {
        const { events } = await bus.feed(source).read({ after: 0n });
        return events.map(({ type }) => type);
      }),
    );

    // The gateway remembers callers for 20 s, and forgets this one at once.
    const created = await owner.ask(createKey);
    const key = clientWith(system.url, { authorization: `Bearer ${created.data.createApiKey.secret}` });
    const known = await key.ask('{ organization { name } }');
    await owner.ask(revokeKey, { input: { apiKeyId: created.data.createApiKey.apiKey.id } });
    const unknown = await eventually(
      () => key.ask('{ organization { name } }'),
      ({ errors }) => errors !== undefined,
    );
    const response = await fetch(`${nats.monitorUrl}/connz?subs=1`);
    const { connections } = (await response.json()) as {
      connections: { name: string; subscriptions_list: string[] }[];
    };
    const gateways = connections.filter(({ name }) => name === 'gateway');

    expect(known.errors).toBeUndefined();
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(gateways).toMatchObject([
      { subscriptions_list: expect.arrayContaining(['tenantry.events.identity']) as string[] },
    ]);
    expect(Number(data.organization.usage[0].limit)).toBeGreaterThan(0);
    expect(types[0]).toContain('identity.organization.created');
    expect(types[1]).toContain('billing.entitlements.changed');
  },
);
