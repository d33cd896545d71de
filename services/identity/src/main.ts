import { migrate } from '@tenantry/database';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { migrations, start } from './server.ts';

await runProcess('identity', config.LOG_LEVEL, async (logger) => {
  await migrate({ url: config.IDENTITY_DATABASE_URL, ...migrations });
  return start({
    databaseUrl: config.IDENTITY_DATABASE_URL,
    secretKey: config.SECRET_KEY,
    feedToken: config.FEED_TOKEN,
    publicUrl: config.PUBLIC_URL,
    actorKeys: new URL(config.ACTOR_KEYS_URL),
    mail: config.MAIL,
    host: config.HOST,
    port: config.PORT,
    logger,
  });
});
