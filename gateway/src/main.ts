import { readFileSync } from 'node:fs';
import { createActorSigner } from '@tenantry/actor';
import { connectFeeds } from '@tenantry/events';
import { runProcess } from '@tenantry/graphql';
import { config } from './config.ts';
import { memoryCounter, postgresCounter, valkeyCounter } from './protection/counters.ts';
import { httpUpstream, start } from './server.ts';

await runProcess('gateway', config, async (logger) => {
  const feeds = await connectFeeds({ natsUrl: config.NATS_URL, name: 'gateway', token: config.FEED_TOKEN, logger });
  const upstream = (name: string, url: string) => httpUpstream(name, url, feeds.of(name, url), logger);
  const { VALKEY_URL: valkey, COUNTS_DATABASE_URL: database, SUPERGRAPH_FILE: file } = config;
  const counter = valkey
    ? valkeyCounter(valkey, logger)
    : database
      ? await postgresCounter(database, logger)
      : memoryCounter();
  const gateway = await start({
    counter,
    upstreams: {
      identity: upstream('identity', config.IDENTITY_URL),
      billing: upstream('billing', config.BILLING_URL),
      usage: upstream('usage', config.USAGE_URL),
    },
    signer: await createActorSigner(config.ACTOR_SIGNING_KEY),
    publicUrl: config.PUBLIC_URL,
    apiKeyRequestsPerMinute: config.API_KEY_REQUESTS_PER_MINUTE,
    apiCallsMeter: config.API_CALLS_METER || undefined,
    costLimits: {
      perOperation: config.COST_PER_OPERATION,
      budgets: { default: config.COST_PER_MINUTE, anonymous: config.ANONYMOUS_COST_PER_MINUTE },
    },
    freeOperations: config.FREE_OPERATIONS,
    corsOrigins: config.CORS_ORIGINS,
    ...(file && { readSupergraph: () => readFileSync(file, 'utf8') }),
    trustedProxies: config.TRUSTED_PROXIES,
    shutdownDelayMs: config.SHUTDOWN_DELAY_SECONDS * 1_000,
    host: config.HOST,
    port: config.PORT,
    logger,
  });
  return {
    ...gateway,
    async stop() {
      await gateway.stop();
      await feeds.bus?.close();
    },
  };
});
