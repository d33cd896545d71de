import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { lockEndpoint, removeEndpoint } from './endpoint-store.ts';
import { endpointNotFound } from './errors.ts';

/** Deletes an endpoint with everything that it was or was to be told. */
export async function deleteEndpoint(trx: Trx<DB>, id: string) {
  const webhookEndpoint = await lockEndpoint(trx, id);
  if (!webhookEndpoint) return { webhookEndpoint: null, errors: [endpointNotFound] };
  await removeEndpoint(trx, id);
  return { webhookEndpoint, errors: [] };
}
