import { metaOf, type Trx } from '@tenantry/database';
import type { ReplayFailedWebhookDeliveriesInput, ReplayMissingWebhookDeliveriesInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findDeliveries, insertDeliveries, resetDelivery, resetFailed } from './delivery-store.ts';
import { lockEndpoint } from './endpoint-store.ts';
import { deliveryNotFound, endpointDisabled, endpointNotFound } from './errors.ts';
import { findMissing } from './event-store.ts';
import { payloadOf } from './payload.ts';

/** How many deliveries are sent again at once. */
const atMost = 10_000;
/** How many that have yet to be written. */
const missingAtMost = 1_000;

/** Makes a delivery due again, whatever became of it. */
export async function replayDelivery(trx: Trx<DB>, id: string) {
  const [found] = await findDeliveries(trx, [id]);
  const endpoint = found && (await lockEndpoint(trx, found.endpointId));
  if (!endpoint) return { webhookDelivery: null, errors: [deliveryNotFound] };
  if (endpoint.status === 'DISABLED')
    return { webhookDelivery: null, errors: [endpointDisabled(['input', 'webhookDeliveryId'])] };
  return { webhookDelivery: await resetDelivery(trx, id, metaOf(trx).clock.now()), errors: [] };
}

/** Makes what was given up since then due again. */
export async function replayFailed(trx: Trx<DB>, { webhookEndpointId, since }: ReplayFailedWebhookDeliveriesInput) {
  const endpoint = await lockEndpoint(trx, webhookEndpointId);
  if (!endpoint) return { count: null, errors: [endpointNotFound] };
  if (endpoint.status === 'DISABLED')
    return { count: null, errors: [endpointDisabled(['input', 'webhookEndpointId'])] };
  const now = metaOf(trx).clock.now();
  return { count: await resetFailed(trx, webhookEndpointId, { since, atMost, now }), errors: [] };
}

/** Makes due what the endpoint never took since then, what it was not told of included. */
export async function replayMissing(trx: Trx<DB>, { webhookEndpointId, since }: ReplayMissingWebhookDeliveriesInput) {
  const endpoint = await lockEndpoint(trx, webhookEndpointId);
  if (!endpoint) return { count: null, errors: [endpointNotFound] };
  if (endpoint.status === 'DISABLED')
    return { count: null, errors: [endpointDisabled(['input', 'webhookEndpointId'])] };
  const now = metaOf(trx).clock.now();
  const { id: endpointId, eventTypes, payloadStyle } = endpoint;
  const failed = await resetFailed(trx, endpointId, { since, atMost: missingAtMost, now });
  const missing = await findMissing(trx, { endpointId, eventTypes, since, atMost: missingAtMost - failed });
  const deliveries = missing.map((event) => ({
    endpointId,
    eventId: event.id,
    eventType: event.type,
    sequence: event.sequence,
    payload: payloadOf(event, payloadStyle),
  }));
  await insertDeliveries(trx, deliveries, now);
  return { count: failed + missing.length, errors: [] };
}
