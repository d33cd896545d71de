// npm run catalog:sync [-- --dry-run]: brings what is sold to Stripe, as every start of billing does, and says what changed.
import { systemClock } from '@tenantry/database';
import { plannedChanges } from '../plans/planned-changes.ts';
import { publishCatalog } from '../plans/publish-catalog.ts';
import { sellAtStripe } from '../plans/sell-at-stripe.ts';
import { createStripeClient } from '../stripe/client.ts';
import { stripeSettings } from '../stripe/settings.ts';
import { args, config, requiredDatabaseUrl } from './config.ts';

const settings = stripeSettings({ ...config, STRIPE_WEBHOOK_SECRET: '' });
if (!settings) throw new Error('There is no key.');
const stripe = createStripeClient(settings);
const dryRun = args.includes('--dry-run');

const changes = dryRun ? await plannedChanges(stripe, config.PLAN_CATALOG) : await sync();
for (const change of changes) console.log(change);
console.log(changes.length === 0 ? 'Nothing to change.' : `${changes.length} ${dryRun ? 'to change' : 'changed'}.`);

async function sync(): Promise<readonly string[]> {
  const databaseUrl = requiredDatabaseUrl();
  const { plans } = await publishCatalog({ databaseUrl, name: config.PLAN_CATALOG, clock: systemClock });
  return sellAtStripe({ databaseUrl, stripe, plans, clock: systemClock });
}
