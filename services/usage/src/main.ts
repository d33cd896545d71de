import { migrate } from '@tenantry/database';
import { connectFeeds } from '@tenantry/events';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { migrations, start } from './server.ts';

await runProcess('usage', config, async (logger) => {
  const feeds = await connectFeeds({ natsUrl: config.NATS_URL, name: 'usage', token: config.FEED_TOKEN, logger });
  await migrate({ url: config.USAGE_DATABASE_URL, ...migrations });
  return start({
    databaseUrl: config.USAGE_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    bus: feeds.bus,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    host: config.HOST,
    port: config.PORT,
    logger,
    feeds: {
      identity: feeds.of('identity', config.IDENTITY_URL),
      billing: feeds.of('billing', config.BILLING_URL),
    },
  });
});
