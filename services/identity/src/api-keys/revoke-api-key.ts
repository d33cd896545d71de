import { metaOf, type Trx } from '@tenantry/database';
import { apiKeyRevoked, emit } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { markRevoked } from './store.ts';

/** Ends a key. Revoking it again changes nothing. */
export async function revokeApiKey(trx: Trx<DB>, id: string) {
  const apiKey = await markRevoked(trx, id, metaOf(trx).clock.now());
  if (!apiKey) return { apiKey: null, errors: [notFound('There is no such key.', ['input', 'apiKeyId'])] };
  await emit(trx, apiKeyRevoked({ apiKeyId: id }, id));
  return { apiKey, errors: [] };
}
