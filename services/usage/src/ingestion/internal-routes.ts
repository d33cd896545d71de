import type { CallerRoutes } from '@tenantry/graphql';
import { Hono } from 'hono';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { maximumEvents, recordUsage } from '../recording/record-usage.ts';

const bodySchema = z.object({
  events: z
    .array(
      z.object({
        organizationId: z.uuid(),
        key: z.string(),
        meter: z.string(),
        quantity: z.int().transform(BigInt),
        occurredAt: z.iso.datetime().transform((text) => new Date(text)),
        properties: z.record(z.string(), z.string()),
      }),
    )
    .max(maximumEvents),
});

/**
 * `POST /internal/usage`: the gateway tells what it has counted of organizations. It is counted whatever their subscriptions
 * allow, in a transaction for each organization, and may be told again: keys count once.
 */
export function internalUsageRoutes({ database, verify, clock, logger }: CallerRoutes<DB>): Hono {
  const app = new Hono();
  const told = new Set<string>();
  app.post('/internal/usage', async (c) => {
    const caller = await verify(c.req.header('authorization')?.replace(/^Bearer /, '') ?? '');
    if (caller?.kind !== 'service') return c.json({ error: 'No valid service token.' }, 401);
    const body = bodySchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: z.prettifyError(body.error) }, 400);

    const meta = { actor: { kind: 'service', id: 'gateway', userId: null }, requestId: null, clock };
    for (const [orgId, events] of Map.groupBy(body.data.events, ({ organizationId }) => organizationId)) {
      const results = await database.transact({ orgId }, meta, (trx) => recordUsage(trx, events, 'always'));
      const reason = results.find(({ verdict }) => verdict === 'REJECTED')?.reason;
      if (!reason || told.has(reason)) continue;
      told.add(reason);
      // A catalog need not have a meter of them.
      logger.info({ reason }, 'what the gateway counts is not taken');
    }
    return c.body(null, 204);
  });
  return app;
}
