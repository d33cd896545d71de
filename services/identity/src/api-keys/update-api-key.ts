import type { Actor } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { apiKeyChanged, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { UpdateApiKeyInput } from '../generated/schema.ts';
import { addressesProblem, storedAddresses } from './allowed-addresses.ts';
import { nameProblem } from './create-api-key.ts';
import { apiKeyNotFound, apiKeyNotYours, scopesBeyond } from './errors.ts';
import { type ApiKeyRow, changeApiKey, lockApiKey } from './store.ts';

/** Changes a key's name or addresses; what is left out stays. */
export async function updateApiKey(trx: Trx<DB>, input: UpdateApiKeyInput, actor: Actor) {
  const current = await lockApiKey(trx, input.apiKeyId);
  if (!current) return refused(apiKeyNotFound);
  const problem =
    refusedControl(current, actor) ??
    nameProblem(input.name ?? current.name) ??
    addressesProblem(input.allowedAddresses);
  if (problem) return refused(problem);

  const allowedAddresses =
    input.allowedAddresses == null ? current.allowedAddresses : storedAddresses(input.allowedAddresses);
  const apiKey = await changeApiKey(trx, current.id, { name: input.name ?? current.name, allowedAddresses });
  await emit(trx, apiKeyChanged({ apiKeyId: apiKey.id }, apiKey.id));
  return { apiKey, errors: [] };
}

/**
 * Why somebody may not have control of a key, which is as good as its secret: it is another person's, or may do what they may
 * not. Null when they may.
 */
export function refusedControl(key: ApiKeyRow, { userId, permissions }: Pick<Actor, 'userId' | 'permissions'>) {
  if (key.userId !== null && key.userId !== userId) return apiKeyNotYours;
  return scopesBeyond(permissions, key.scopes, ['input', 'apiKeyId']);
}

function refused<E>(error: E) {
  return { apiKey: null, errors: [error] };
}
