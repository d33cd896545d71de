/** Whose rows a statement may see; null is nobody's. Both null: only tables without tenants answer. */
export interface Scope {
  readonly orgId: string | null;
  readonly userId: string | null;
}

/** What a transaction is opened for. */
export type TransactionScope = { readonly orgId: string } | { readonly userId: string } | 'shared';

/** The values of the three settings that row-level security reads; '' admits nothing. */
export interface Settings {
  readonly orgId: string;
  readonly userId: string;
  readonly credential: string;
}

export const nobody: Settings = { orgId: '', userId: '', credential: '' };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const sha256 = /^[0-9a-f]{64}$/;

/** Settings of one organization. Throws a TypeError when `orgId` is not a UUID. */
export function organizationSettings(orgId: string): Settings {
  if (!uuid.test(orgId)) throw new TypeError('An organization id must be a UUID; decode the TypeID first.');
  return { ...nobody, orgId };
}

/** Settings of one person. Throws a TypeError when `userId` is not a UUID. */
export function personSettings(userId: string): Settings {
  if (!uuid.test(userId)) throw new TypeError('A user id must be a UUID; decode the TypeID first.');
  return { ...nobody, userId };
}

/** Settings of one person in one organization. Throws a TypeError when one of them is not a UUID. */
export function memberSettings(orgId: string, userId: string): Settings {
  return { ...organizationSettings(orgId), userId: personSettings(userId).userId };
}

/** Settings of whoever presents a secret. Throws a TypeError when `hash` is not a lower-case hexadecimal sha-256. */
export function bearerSettings(hash: string): Settings {
  if (!sha256.test(hash)) throw new TypeError("A bearer is named by its secret's sha-256 in lower-case hexadecimal.");
  return { ...nobody, credential: hash };
}

/** Settings a transaction opens with. */
export function transactionSettings(scope: TransactionScope): Settings {
  if (scope === 'shared') return nobody;
  return 'orgId' in scope ? organizationSettings(scope.orgId) : personSettings(scope.userId);
}
