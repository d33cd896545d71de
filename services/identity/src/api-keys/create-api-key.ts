import { metaOf, newId, type Trx } from '@tenantry/database';
import { apiKeyCreated, emit } from '@tenantry/events';
import { invalidValue, notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { DB } from '../generated/tables.ts';
import type { CreateApiKeyInput } from '../generated/schema.ts';
import { findGrants } from '../roles/grant-store.ts';
import { permissionsOfGrant } from '../roles/rights.ts';
import { lockServiceAccount } from '../service-accounts/store.ts';
import { addressesProblem, storedAddresses } from './allowed-addresses.ts';
import { scopeNotGrantable, scopesBeyond } from './errors.ts';
import { hashOf, newSecret } from './key.ts';
import { insertApiKey } from './store.ts';

export interface CreateApiKey extends CreateApiKeyInput {
  readonly userId: string;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/**
 * Creates a key that acts for the caller or for a service account; refuses scopes that the caller does not hold, or that the
 * service account's roles do not allow, anywhere.
 */
export async function createApiKey(trx: Trx<DB>, input: CreateApiKey) {
  const problem = problemOf(input, metaOf(trx).clock.now()) ?? (await serviceAccountProblem(trx, input));
  if (problem) return { apiKey: null, secret: null, errors: [problem] };

  await requireGrowth(trx);
  const id = newId();
  const secret = newSecret(id);
  const { name, expiresAt = null, serviceAccountId = null } = input;
  const apiKey = await insertApiKey(trx, {
    id,
    userId: serviceAccountId === null ? input.userId : null,
    serviceAccountId,
    name,
    secretHash: hashOf(secret),
    scopes: [...new Set(input.scopes)],
    allowedAddresses: storedAddresses(input.allowedAddresses),
    expiresAt,
  });
  await emit(trx, apiKeyCreated({ apiKeyId: id }, id));
  return { apiKey, secret, errors: [] };
}

function problemOf({ name, scopes, expiresAt, allowedAddresses, granter }: CreateApiKey, now: Date) {
  const badName = nameProblem(name);
  if (badName) return badName;
  if (scopes.length === 0) return invalidValue('A key needs at least one scope.', ['input', 'scopes']);
  if (expiresAt && expiresAt <= now) return invalidValue('A key must expire in the future.', ['input', 'expiresAt']);
  return addressesProblem(allowedAddresses) ?? scopesBeyond(granter, scopes, ['input', 'scopes']);
}

/** What is wrong with the name of a key; null when nothing is. */
export function nameProblem(name: string) {
  if (name.trim().length > 0 && name.length <= 100) return null;
  return invalidValue('A name has 1 to 100 characters.', ['input', 'name']);
}

async function serviceAccountProblem(trx: Trx<DB>, { serviceAccountId, scopes }: CreateApiKey) {
  if (serviceAccountId == null) return null;
  const account = await lockServiceAccount(trx, serviceAccountId);
  if (!account) return notFound('There is no such service account.', ['input', 'serviceAccountId']);
  const [grants = []] = await findGrants(trx, [account.id]);
  const allowed = grants.reduce((all, grant) => all.union(permissionsOfGrant(grant)), new Set<Permission>());
  const missing = scopes.filter((scope) => !allowed.has(scope));
  if (missing.length === 0) return null;
  return scopeNotGrantable(`The service account's roles do not allow ${missing.join(', ')}.`, ['input', 'scopes']);
}
