import { migrate } from '@tenantry/database';
import { httpFeed } from '@tenantry/events';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { migrations, start } from './server.ts';
import { stripeSettings } from './stripe/settings.ts';

await runProcess('billing', config, async (logger) => {
  await migrate({ url: config.BILLING_DATABASE_URL, ...migrations });
  const service = await start({
    databaseUrl: config.BILLING_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    feeds: { identity: httpFeed(config.IDENTITY_URL, config.FEED_TOKEN) },
    planCatalog: config.PLAN_CATALOG,
    stripe: stripeSettings(config),
    host: config.HOST,
    port: config.PORT,
    logger,
    invoiceIssuer: config.INVOICE_ISSUER,
  });
  service.follow({ usage: httpFeed(config.USAGE_URL, config.FEED_TOKEN) });
  return service;
});
