import { connect, connectPool } from '@tenantry/database';
import { recurringAt, startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import type { DB } from '../../src/generated/tables.ts';
import { publishCatalog } from '../../src/plans/publish-catalog.ts';
import { minutely } from '../../src/recurring.ts';
import { createStripeClient } from '../../src/stripe/client.ts';

// Does billing's jobs, says when it has done one, and waits to be killed.
const [url = '', stripeUrl = '', secretKey = '', now = ''] = process.argv.slice(2);
const { hostname: host, port } = new URL(stripeUrl);
const clock = { now: () => new Date(now) };
const logger = createLogger('billing', 'silent');
const offer = await publishCatalog({ databaseUrl: url, name: 'leads', clock });
const stripe = createStripeClient({ secretKey, host, port: Number(port), protocol: 'http', webhookSecrets: [] });
const due = minutely({
  database: connect<DB>({ url, service: 'billing' }),
  worker: connectPool({ url, service: 'billing', role: 'worker', max: 3 }),
  offer,
  pulling: { stripe, offer },
  logger,
  clock,
});
const done = async () => {
  await due.do_due_subscriptions();
  process.send?.('done');
};
await startJobs({
  url,
  service: 'billing',
  tasks: {},
  // It is asked for by hand: not at the turn of the minute.
  recurring: recurringAt('0 0 29 2 *', { do_due_subscriptions: done }, { do_due_subscriptions: 'Does what is due.' }),
  logger,
});
