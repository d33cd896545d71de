import { metaOf, type Trx } from '@tenantry/database';
import type { ReplayFailedWebhookDeliveriesInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findDeliveries, resetDelivery, resetFailed } from './delivery-store.ts';
import { lockEndpoint } from './endpoint-store.ts';
import { deliveryNotFound, endpointDisabled, endpointNotFound } from './errors.ts';

/** How many deliveries are sent again at once. */
const atMost = 10_000;

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
