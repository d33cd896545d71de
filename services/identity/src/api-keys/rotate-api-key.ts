import type { Actor } from '@tenantry/actor';
import { metaOf, newId, type Trx } from '@tenantry/database';
import { apiKeyChanged, apiKeyCreated, emit } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import type { RotateApiKeyInput } from '../generated/schema.ts';
import { apiKeyNotActive, apiKeyNotFound } from './errors.ts';
import { hashOf, newSecret } from './key.ts';
import { type ApiKeyRow, changeApiKey, insertApiKey, lockApiKey } from './store.ts';
import { refusedControl } from './update-api-key.ts';

/** The longest overlap, in minutes: a week. */
const longestOverlap = 7 * 24 * 60;

/**
 * Replaces a key by one that may do the same; the old one works on for the overlap, unless it ends before. A key is replaced
 * once: of many who rotate it at the same time, one gets the new secret.
 */
export async function rotateApiKey(trx: Trx<DB>, input: RotateApiKeyInput, actor: Actor) {
  const now = metaOf(trx).clock.now();
  const old = await lockApiKey(trx, input.apiKeyId);
  if (!old) return refused(apiKeyNotFound);
  const problem = refusedControl(old, actor) ?? stateProblem(old, now) ?? inputProblem(input, now);
  if (problem) return refused(problem);

  const id = newId();
  const secret = newSecret(id);
  const { userId, serviceAccountId, name, scopes, allowedAddresses } = old;
  const expiresAt = input.expiresAt ?? sameLifetime(old, now);
  const like = { userId, serviceAccountId, name, scopes, allowedAddresses };
  const apiKey = await insertApiKey(trx, { ...like, id, secretHash: hashOf(secret), expiresAt });
  const previous = await changeApiKey(trx, old.id, { replacedBy: id, expiresAt: endOfOverlap(old, input, now) });
  await emit(trx, apiKeyCreated({ apiKeyId: id }, id));
  await emit(trx, apiKeyChanged({ apiKeyId: old.id }, old.id));
  return { apiKey, secret, previous, errors: [] };
}

function stateProblem({ revokedAt, expiresAt, replacedBy }: ApiKeyRow, now: Date) {
  if (revokedAt) return apiKeyNotActive('The key was revoked. Create a new one.');
  if (expiresAt && expiresAt <= now) return apiKeyNotActive('The key has expired. Create a new one.');
  return replacedBy ? apiKeyNotActive('The key was replaced already. Rotate the one that replaced it.') : null;
}

function inputProblem({ overlapMinutes, expiresAt }: RotateApiKeyInput, now: Date) {
  if (overlapMinutes != null && (overlapMinutes < 0 || overlapMinutes > longestOverlap))
    return invalidValue(`The overlap is 0 to ${longestOverlap} minutes.`, ['input', 'overlapMinutes']);
  if (expiresAt && expiresAt <= now) return invalidValue('A key must expire in the future.', ['input', 'expiresAt']);
  return null;
}

function sameLifetime({ createdAt, expiresAt }: ApiKeyRow, now: Date): Date | null {
  return expiresAt && new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
}

function endOfOverlap({ expiresAt }: ApiKeyRow, { overlapMinutes }: RotateApiKeyInput, now: Date): Date {
  const end = new Date(now.getTime() + (overlapMinutes ?? 0) * 60_000);
  return expiresAt && expiresAt < end ? expiresAt : end;
}

function refused<E>(error: E) {
  return { apiKey: null, secret: null, previous: null, errors: [error] };
}
