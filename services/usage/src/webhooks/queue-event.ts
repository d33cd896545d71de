import { metaOf, type Trx } from '@tenantry/database';
import type { Envelope, Handlers } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { publicData, publicTypesOf } from './catalogue.ts';
import { insertDelivery, isDelivered, nextSequence } from './delivery-store.ts';
import { findListeners } from './endpoint-store.ts';
import { payloadOf } from './payload.ts';

/** What queues the events of a service that leave. */
export function queueingHandlers(source: string): Handlers<DB> {
  return Object.fromEntries(publicTypesOf(source).map((type) => [type, queueEvent]));
}

/** Queues an event for each endpoint of its organization that is to be told of it, under the organization's next number; once. */
async function queueEvent(trx: Trx<DB>, { id, type, kind, orgId, occurredAt, data }: Envelope): Promise<void> {
  if (kind !== 'domain' || orgId === null) return;
  const endpointIds = await findListeners(trx, type, occurredAt);
  if (endpointIds.length === 0 || (await isDelivered(trx, endpointIds, id))) return;
  const now = metaOf(trx).clock.now();
  const sequence = await nextSequence(trx);
  const payload = payloadOf({ type, occurredAt, sequence, data: publicData(type, data) });
  for (const endpointId of endpointIds)
    await insertDelivery(trx, { endpointId, eventId: id, eventType: type, sequence, payload }, now);
}
