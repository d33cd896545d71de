import { connect, connectPool } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import type { DB } from '../../src/generated/tables.ts';
import { publishCatalog } from '../../src/plans/publish-catalog.ts';
import { createStripeClient } from '../../src/stripe/client.ts';
import { followEvents } from '../../src/sync/follow-events.ts';

// Billing's worker: follows what Stripe has told, says when that is done, and waits to be killed.
const [url = '', stripeUrl = '', secretKey = '', now = ''] = process.argv.slice(2);
const { hostname: host, port } = new URL(stripeUrl);
const clock = { now: () => new Date(now) };
await followEvents({
  database: connect<DB>({ url, service: 'billing' }),
  worker: connectPool({ url, service: 'billing', role: 'worker', max: 3 }),
  offer: await publishCatalog({ databaseUrl: url, name: 'studio', clock }),
  stripe: createStripeClient({ secretKey, host, port: Number(port), protocol: 'http', webhookSecrets: [] }),
  logger: createLogger('billing', 'silent'),
  clock,
});
process.send?.('followed');
