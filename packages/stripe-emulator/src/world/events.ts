import type { Stripe } from 'stripe';
import { apiVersion } from '../api-version.ts';
import type { EventObject } from '../wire.ts';
import type { Asker, Trx } from './transaction.ts';

interface Occurrence {
  readonly type: Stripe.Event['type'];
  readonly object: object;
  readonly previous: object | undefined;
}

/** Keeps an event, and one delivery of it for each endpoint that wants its type. */
export function createEvent(trx: Trx, asker: Asker, { type, object, previous }: Occurrence): void {
  const endpoints = trx.all('webhookEndpoint').filter((endpoint) => {
    const wanted = endpoint.enabled_events;
    return endpoint.status === 'enabled' && (wanted.includes('*') || wanted.includes(type));
  });
  const event: EventObject = {
    id: trx.newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: trx.now,
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: endpoints.length,
    request: { id: asker.id, idempotency_key: asker.idempotencyKey },
    type,
  };
  trx.put('event', event);
  for (const endpoint of endpoints) {
    const id = `${event.id}:${endpoint.id}`;
    trx.put('delivery', { id, event: event.id, endpoint: endpoint.id, attempts: 0 });
  }
}
