import { metaOf, type Trx } from '@tenantry/database';
import type { Envelope, Handlers } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { publicData, publicTypesOf } from './catalogue.ts';
import { insertDeliveries } from './delivery-store.ts';
import { findListeners, hasEndpoints } from './endpoint-store.ts';
import { keepEvent, isKept, nextSequence } from './event-store.ts';
import { payloadOf } from './payload.ts';

/** What queues the events of a service that leave. */
export function queueingHandlers(source: string): Handlers<DB> {
  return Object.fromEntries(publicTypesOf(source).map((type) => [type, queueEvent]));
}

/**
 * Keeps an event of an organization that has endpoints, under the organization's next number, and queues it for each that is to be told of
 * it; once.
 */
async function queueEvent(trx: Trx<DB>, { id, type, kind, orgId, occurredAt, data }: Envelope): Promise<void> {
  if (kind !== 'domain' || orgId === null) return;
  if (!(await hasEndpoints(trx)) || (await isKept(trx, id))) return;
  const now = metaOf(trx).clock.now();
  const event = { type, occurredAt, sequence: await nextSequence(trx), data: publicData(type, data) };
  await keepEvent(trx, { ...event, id, createdAt: now });
  // That it fails is no news for the endpoint itself.
  const listeners = (await findListeners(trx, type, occurredAt)).filter(
    ({ id: own }) => own !== data['webhookEndpointId'],
  );
  await insertDeliveries(
    trx,
    listeners.map(({ id: endpointId, payloadStyle }) => ({
      endpointId,
      eventId: id,
      eventType: type,
      sequence: event.sequence,
      payload: payloadOf(event, payloadStyle),
    })),
    now,
  );
}
