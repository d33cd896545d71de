import { metaOf, type Trx } from '@tenantry/database';
import { apiKeyRevoked, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { apiKeyNotFound } from './errors.ts';
import { markRevoked } from './store.ts';

/** Ends a key. Revoking it again changes nothing. */
export async function revokeApiKey(trx: Trx<DB>, id: string) {
  const apiKey = await markRevoked(trx, id, metaOf(trx).clock.now());
  if (!apiKey) return { apiKey: null, errors: [apiKeyNotFound] };
  await emit(trx, apiKeyRevoked({ apiKeyId: id }, id));
  return { apiKey, errors: [] };
}
