import { metaOf, newId, scopeOf, type Trx } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { insertDelivery } from './delivery-store.ts';
import { lockEndpoint } from './endpoint-store.ts';
import { endpointDisabled, endpointNotFound } from './errors.ts';
import { payloadOf } from './payload.ts';

/** Queues an event that is nothing but a test, for this endpoint alone. */
export async function sendTest(trx: Trx<DB>, endpointId: string) {
  const endpoint = await lockEndpoint(trx, endpointId);
  if (!endpoint) return refused(endpointNotFound);
  if (endpoint.status === 'DISABLED') return refused(endpointDisabled(['input', 'webhookEndpointId']));
  const now = metaOf(trx).clock.now();
  const organizationId = encodeId('org', scopeOf(trx).orgId ?? '');
  const [type, sequence] = ['webhook.test', null];
  const payload = payloadOf({ type, occurredAt: now, sequence, data: { organizationId } }, 'SNAPSHOT');
  const queued = { endpointId, eventId: newId(), eventType: type, sequence, payload };
  return { webhookDelivery: (await insertDelivery(trx, queued, now)) ?? null, errors: [] };
}

function refused<E>(error: E) {
  return { webhookDelivery: null, errors: [error] };
}
