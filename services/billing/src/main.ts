import { migrate } from '@tenantry/database';
import { connectFeeds } from '@tenantry/events';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { migrations, start } from './server.ts';
import { stripeSettings } from './stripe/settings.ts';

await runProcess('billing', config, async (logger) => {
  const feeds = await connectFeeds({ natsUrl: config.NATS_URL, name: 'billing', token: config.FEED_TOKEN, logger });
  await migrate({ url: config.BILLING_DATABASE_URL, ...migrations });
  const service = await start({
    databaseUrl: config.BILLING_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    bus: feeds.bus,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    feeds: { identity: feeds.of('identity', config.IDENTITY_URL) },
    planCatalog: config.PLAN_CATALOG,
    stripe: stripeSettings(config),
    host: config.HOST,
    port: config.PORT,
    logger,
    invoiceIssuer: config.INVOICE_ISSUER,
  });
  service.follow({ usage: feeds.of('usage', config.USAGE_URL) });
  await service.startJobs();
  return service;
});
