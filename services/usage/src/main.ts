import { migrate } from '@tenantry/database';
import { httpFeed } from '@tenantry/events';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { migrations, start } from './server.ts';

await runProcess('usage', config, async (logger) => {
  await migrate({ url: config.USAGE_DATABASE_URL, ...migrations });
  return start({
    databaseUrl: config.USAGE_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    host: config.HOST,
    port: config.PORT,
    logger,
    feeds: {
      identity: httpFeed(config.IDENTITY_URL, config.FEED_TOKEN),
      billing: httpFeed(config.BILLING_URL, config.FEED_TOKEN),
    },
  });
});
