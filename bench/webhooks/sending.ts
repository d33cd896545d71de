import { randomUUID } from 'node:crypto';
import { connectPool, createSealer, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createWebhookKeys } from '@tenantry/usage/webhook-keys';
import { createPoster } from '@tenantry/usage/webhook-post';
import { startSender } from '@tenantry/usage/webhook-sender';
import type { BenchUsage } from '../src/usage.ts';

const secretKey = 'a secret of at least thirty-two characters';
export const payload = JSON.stringify({
  type: 'identity.membership.added',
  timestamp: '2026-11-21T09:00:00.000Z',
  sequence: '1',
  data: { organizationId: 'org_01ky0016m6edc86w1n7cj6vnff', userId: 'usr_01ky0016m6edc86w1n7cj6vnfg' },
});

/** Endpoints of as many organizations, and what sends to them. */
export function sendingFor({ admin, database, url }: BenchUsage) {
  const sealer = createSealer(secretKey, 'usage webhook secret');
  const keys = createWebhookKeys(secretKey);
  return {
    /** A new endpoint at this address. */
    async endpoint(target: string): Promise<string> {
      const id = randomUUID();
      await admin.query(
        `INSERT INTO webhook_endpoint (org_id, id, url, description, event_types, sealed_secret, created_at)
         VALUES (gen_random_uuid(), $1, $2, '', '{}', $3, now())`,
        [id, target, sealer.seal(`whsec_${Buffer.alloc(32, 7).toString('base64')}`, id)],
      );
      return id;
    },
    /** Queues so many deliveries to each of the endpoints, due now. */
    async queue(endpointIds: readonly string[], each: number): Promise<void> {
      await admin.query(
        `INSERT INTO webhook_delivery (org_id, endpoint_id, event_id, event_type, payload, created_at, due_at)
         SELECT org_id, id, gen_random_uuid(), 'identity.membership.added', $3, now(), now()
         FROM webhook_endpoint, generate_series(1, $2) WHERE id = ANY ($1::uuid[])`,
        [endpointIds, each, payload],
      );
    },
    /** Starts what sends; it looks at once. */
    start() {
      const worker = connectPool({ url, service: 'usage', role: 'worker', max: 3 });
      const poster = createPoster(true);
      const logger = createLogger('bench', 'silent');
      const sender = startSender({ worker, database, sealer, keys, poster, clock: systemClock, logger });
      return {
        idle: () => sender.idle(),
        async stop() {
          await sender.stop();
          await poster.close();
          await worker.end();
        },
      };
    },
    async clear(): Promise<void> {
      await admin.query('TRUNCATE webhook_endpoint, webhook_delivery, webhook_attempt');
    },
  };
}
