import { metaOf, newId, type Trx } from '@tenantry/database';
import { apiKeyCreated, emit } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { CreateApiKeyInput } from '../generated/schema.ts';
import { hashOf, newSecret } from './key.ts';
import { type ApiKeyRow, insertApiKey } from './store.ts';

export interface CreateApiKey extends CreateApiKeyInput {
  readonly userId: string;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

export interface CreatedApiKey {
  readonly apiKey: ApiKeyRow | null;
  /** Null when nothing was created. */
  readonly secret: string | null;
  readonly errors: readonly NonNullable<ReturnType<typeof problemOf>>[];
}

/** Creates a key that acts for the caller; refuses scopes the caller does not hold. */
export async function createApiKey(trx: Trx<DB>, input: CreateApiKey): Promise<CreatedApiKey> {
  const problem = problemOf(input, metaOf(trx).clock.now());
  if (problem) return { apiKey: null, secret: null, errors: [problem] };

  const id = newId();
  const secret = newSecret(id);
  const { userId, name, expiresAt = null } = input;
  const scopes = [...new Set(input.scopes)];
  const apiKey = await insertApiKey(trx, { id, userId, name, secretHash: hashOf(secret), scopes, expiresAt });
  await emit(trx, apiKeyCreated({ apiKeyId: id }, id));
  return { apiKey, secret, errors: [] };
}

function problemOf({ name, scopes, expiresAt, granter }: CreateApiKey, now: Date) {
  const length = name.trim().length;
  if (length === 0 || name.length > 100) return invalidValue('A name has 1 to 100 characters.', ['input', 'name']);
  if (scopes.length === 0) return invalidValue('A key needs at least one scope.', ['input', 'scopes']);
  if (expiresAt && expiresAt <= now) return invalidValue('A key must expire in the future.', ['input', 'expiresAt']);
  const missing = scopes.filter((scope) => !granter.has(scope));
  if (missing.length === 0) return null;
  return {
    __typename: 'ScopeNotGrantable',
    code: 'SCOPE_NOT_GRANTABLE',
    message: `You do not hold ${missing.join(', ')} yourself.`,
    path: ['input', 'scopes'],
  } as const;
}
