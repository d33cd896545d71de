import type { Clock } from '@tenantry/database';
import { refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type pg from 'pg';
import type { StripeClient } from '../stripe/client.ts';
import { readNotification } from '../stripe/notification.ts';
import { countRefusal, keepEvent } from './event-store.ts';

export interface WebhookRoute {
  readonly stripe: StripeClient;
  /** What notifications are signed with; during a rotation two. */
  readonly secrets: readonly string[];
  readonly worker: pg.Pool;
  readonly clock: Clock;
  /** Called once a notification is kept. */
  readonly onEvent: () => void;
}

/**
 * `POST /webhooks/stripe`: keeps what Stripe tells, and does nothing else before it answers 200. What Stripe did not sign within
 * the last 5 minutes is answered with 400 and counted.
 */
export function webhookRoutes({ stripe, secrets, worker, clock, onEvent }: WebhookRoute): Hono {
  const app = new Hono();
  app.post('/webhooks/stripe', async (c) => {
    const body = Buffer.from(await c.req.arrayBuffer());
    const now = clock.now();
    const read = readNotification(stripe, body, c.req.header('stripe-signature') ?? null, secrets, now);
    if (typeof read === 'string') {
      await countRefusal(worker, read, now);
      return refusal('BAD_USER_INPUT', 'This is not a notification that Stripe has just signed.');
    }
    await keepEvent(worker, read, now);
    onEvent();
    return c.json({ received: true });
  });
  return app;
}
