import { migrate } from '@tenantry/database';
import { connectFeeds } from '@tenantry/events';
import { httpExporter, runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { mailOptionsOf } from './mail/mail-config.ts';
import { migrations, start } from './server.ts';

await runProcess('identity', config, async (logger) => {
  const feeds = await connectFeeds({ natsUrl: config.NATS_URL, name: 'identity', token: config.FEED_TOKEN, logger });
  await migrate({ url: config.IDENTITY_DATABASE_URL, ...migrations });
  const service = await start({
    databaseUrl: config.IDENTITY_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    bus: feeds.bus,
    publicUrl: config.PUBLIC_URL,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    mail: mailOptionsOf(config),
    firstStaffMember:
      config.STAFF_EMAIL && config.STAFF_PASSWORD
        ? { email: config.STAFF_EMAIL, password: config.STAFF_PASSWORD }
        : undefined,
    host: config.HOST,
    port: config.PORT,
    logger,
  });
  service.follow({
    billing: feeds.of('billing', config.BILLING_URL),
    usage: feeds.of('usage', config.USAGE_URL),
  });
  service.startJobs({
    billing: httpExporter(config.BILLING_URL, config.FEED_TOKEN),
    usage: httpExporter(config.USAGE_URL, config.FEED_TOKEN),
  });
  return service;
});
