import { connect, connectPool, createSealer } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import type { DB } from '../../src/generated/tables.ts';
import { createWebhookKeys } from '../../src/webhooks/keys.ts';
import { createPoster } from '../../src/webhooks/post.ts';
import { startSender } from '../../src/webhooks/sender.ts';

// A sender of webhooks that waits to be killed.
const [url = '', secretKey = '', now = ''] = process.argv.slice(2);
startSender({
  worker: connectPool({ url, service: 'usage', role: 'worker', max: 3 }),
  database: connect<DB>({ url, service: 'usage', max: 1 }),
  keys: createWebhookKeys(secretKey),
  sealer: createSealer(secretKey, 'usage webhook secret'),
  poster: createPoster(true),
  clock: { now: () => new Date(now) },
  logger: createLogger('usage', 'silent'),
});
process.send?.('sending');
// The sender's timers alone keep no process alive.
setInterval(() => {}, 1_000);
