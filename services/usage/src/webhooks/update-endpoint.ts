import type { Trx } from '@tenantry/database';
import { versionConflict } from '@tenantry/graphql';
import type { UpdateWebhookEndpointInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { WebhookOptions } from './create-endpoint.ts';
import { endpointProblem } from './endpoint-rules.ts';
import { changeEndpoint, lockEndpoint } from './endpoint-store.ts';
import { endpointNotFound } from './errors.ts';

/** Changes, pauses or resumes an endpoint; what it failed at before is forgotten when it is resumed. */
export async function updateEndpoint(
  trx: Trx<DB>,
  { webhookEndpointId, expectedVersion, isPaused, ...wish }: UpdateWebhookEndpointInput,
  { toAnywhere }: Pick<WebhookOptions, 'toAnywhere'>,
) {
  const current = await lockEndpoint(trx, webhookEndpointId);
  if (!current) return refused(endpointNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const problem = endpointProblem(wish, toAnywhere);
  if (problem) return refused(problem);

  const status = isPaused ? 'PAUSED' : 'ENABLED';
  const webhookEndpoint = await changeEndpoint(trx, webhookEndpointId, {
    url: wish.url ?? current.url,
    description: wish.description ?? current.description,
    eventTypes: wish.eventTypes ? [...new Set(wish.eventTypes)] : [...current.eventTypes],
    payloadStyle: wish.payloadStyle ?? current.payloadStyle,
    isOrdered: wish.isOrdered ?? current.isOrdered,
    ...(wish.ratePerSecond !== undefined && { ratePerSecond: wish.ratePerSecond, pacedUntil: null }),
    ...(isPaused != null && { status, disabledReason: null }),
    ...(isPaused === false && { failingSince: null, warnedDays: 0 }),
  });
  return { webhookEndpoint, errors: [] };
}

function refused<E>(error: E) {
  return { webhookEndpoint: null, errors: [error] };
}
