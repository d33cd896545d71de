// npm run billing:reconcile: compares every organization with Stripe, as billing does with each once a day.
import { connect, connectWorker, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { publishCatalog } from '../plans/publish-catalog.ts';
import { createStripeClient } from '../stripe/client.ts';
import { stripeSettings } from '../stripe/settings.ts';
import { reconcile } from '../sync/reconcile.ts';
import { config, requiredDatabaseUrl } from './config.ts';

const url = requiredDatabaseUrl();
const settings = stripeSettings({ ...config, STRIPE_WEBHOOK_SECRET: '' });
if (!settings) throw new Error('There is no key.');
const clock = systemClock;
const database = connect<DB>({ url, service: 'billing', max: 1 });
const worker = connectWorker({ url, service: 'billing', max: 1 });
const offer = await publishCatalog({ databaseUrl: url, name: config.PLAN_CATALOG, clock });
const stripe = createStripeClient(settings);
const logger = createLogger('billing', config.LOG_LEVEL);

const compared = await reconcile({ stripe, offer, database, worker, clock, logger }, { all: true });
await Promise.all([database.close(), worker.end()]);
console.log(`Compared ${compared} with Stripe.`);
