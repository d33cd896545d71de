import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';

export const apiKeyNotFound = notFound('There is no such key.', ['input', 'apiKeyId']);

export const apiKeyNotYours = {
  __typename: 'ApiKeyNotYours',
  code: 'API_KEY_NOT_YOURS',
  message: 'This key acts for another person. Only they can change or rotate it; you can revoke it.',
  path: ['input', 'apiKeyId'],
} as const;

export const apiKeyNotActive = (why: string) =>
  ({ __typename: 'ApiKeyNotActive', code: 'API_KEY_NOT_ACTIVE', message: why, path: ['input', 'apiKeyId'] }) as const;

export const scopeNotGrantable = (message: string, path: readonly string[]) =>
  ({ __typename: 'ScopeNotGrantable', code: 'SCOPE_NOT_GRANTABLE', message, path }) as const;

/** Refuses scopes that are not among what somebody holds; null when all are. */
export function scopesBeyond(held: ReadonlySet<Permission>, scopes: readonly Permission[], path: readonly string[]) {
  const missing = scopes.filter((scope) => !held.has(scope));
  return missing.length === 0 ? null : scopeNotGrantable(`You do not hold ${missing.join(', ')} yourself.`, path);
}
