import { randomUUID } from 'node:crypto';
import { connect, connectPool, createSealer, migrate, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase } from '@tenantry/testing';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { migrations } from '../src/server.ts';
import { createWebhookKeys } from '../src/webhooks/keys.ts';
import type { Answer } from '../src/webhooks/post.ts';
import { startSender } from '../src/webhooks/sender.ts';

const secretKey = 'a secret of thirty-two characters';
const taken: Answer = { statusCode: 204, retryAfter: undefined, body: '' };
const endpoints = 300;
/** How many wait for each of them. */
const depth = 20;

/** Who has been sent how many of the first requests; those after them stay without an answer until `release`. */
function receivers(first: number) {
  const counts = new Map<string, number>();
  const [all, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let total = 0;
  return {
    counts,
    reached: all.promise,
    release: () => released.resolve(),
    poster: {
      async post(url: string) {
        total += 1;
        if (total <= first) counts.set(url, (counts.get(url) ?? 0) + 1);
        else await released.promise;
        if (total === first) all.resolve();
        return taken;
      },
      close: () => Promise.resolve(),
    },
  };
}

test.for([1, 2])(
  '300 endpoints for which much waits are told in turns, none of them last, by processes: %i',
  { timeout: 60_000 },
  async (processes, { onTestFinished }) => {
    const { url, drop } = await createTestDatabase(migrations, migrate);
    const database = connect<DB>({ url, service: 'usage' });
    const worker = connectPool({ url, service: 'usage', role: 'worker', max: 6 });
    const sealer = createSealer(secretKey, 'usage webhook secret');
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    for (let index = 0; index < endpoints; index += 1) {
      const id = randomUUID();
      await admin.query(
        `INSERT INTO webhook_endpoint (org_id, id, url, description, event_types, sealed_secret, created_at)
         VALUES (gen_random_uuid(), $1, $2, '', '{}', $3, now())`,
        [id, `http://127.0.0.1/${id}`, sealer.seal('whsec_AAAA', id)],
      );
    }
    await admin.query(
      `INSERT INTO webhook_delivery (org_id, endpoint_id, event_id, event_type, payload, created_at, due_at)
       SELECT org_id, id, gen_random_uuid(), 'identity.membership.added', '{}', now(), now()
       FROM webhook_endpoint, generate_series(1, $1)`,
      [depth],
    );
    await admin.end();

    const { counts, reached, release, poster } = receivers(endpoints * 6);
    const sending = { worker, database, sealer, keys: createWebhookKeys(secretKey), poster, clock: systemClock };
    const logger = createLogger('usage', 'silent');
    const senders = Array.from({ length: processes }, () => startSender({ ...sending, logger }));
    onTestFinished(async () => {
      release();
      await Promise.all(senders.map((sender) => sender.stop()));
      await Promise.all([database.close(), worker.end()]);
      await drop();
    });
    await reached;

    const sent = [...counts.values()];
    expect(sent).toHaveLength(endpoints);
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(2);
  },
);
