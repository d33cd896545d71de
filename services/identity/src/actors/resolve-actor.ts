import { type Actor, type Admission, permissionsOfRole, unconditional } from '@tenantry/actor';
import type { Clock, Database } from '@tenantry/database';
import type { FaultCode } from '@tenantry/graphql';
import { findPresentedKey } from '../api-keys/store.ts';
import { hashOf, isApiKey } from '../api-keys/key.ts';
import type { Auth } from '../auth/auth.ts';
import type { DB } from '../generated/tables.ts';
import { organizationNotFound as notFoundMessage } from '../organizations/organization-gone.ts';
import { whilePendingDeletion } from './pending-deletion.ts';
import { findKeyOwner, findPersonalMemberships, type Placed } from './store.ts';

/** What a caller presents: the headers that carry a session, or an API key. */
type Credential =
  | { readonly kind: 'session'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'api_key'; readonly key: string };

export interface ActorRequest {
  readonly credential: Credential;
  /** What names the organization asked for, by UUID or slug, each source once; empty leaves it to the credential. */
  readonly organizations: readonly string[];
}

/** Who the caller is and on what conditions they are let in, or why not. */
export type ActorAnswer =
  | { readonly actor: Actor; readonly admission: Admission }
  | { readonly fault: { readonly code: FaultCode; readonly message: string } };

export interface ActorSources {
  readonly database: Database<DB>;
  readonly auth: Auth;
  readonly clock: Clock;
}

/**
 * The snapshot of a caller in an organization: who they are, and what they may do there now. A caller without an
 * organization is an actor without permissions; one who asks for an organization they are not in is refused in the same
 * words as one who asks for an organization that does not exist.
 */
export function resolveActor(sources: ActorSources, { credential, organizations }: ActorRequest): Promise<ActorAnswer> {
  if (credential.kind === 'api_key') return resolveApiKey(sources, credential.key, organizations);
  return resolveSession(sources, credential.headers, organizations);
}

async function resolveSession(
  { auth, database }: ActorSources,
  headers: Readonly<Record<string, string>>,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const session = await auth.api.getSession({ headers: new Headers(headers) });
  if (!session) return refuse('UNAUTHENTICATED', 'The session is unknown or has ended. Sign in again.');
  const userId = session.user.id;
  const { id: sessionId, amr } = session.session;
  const person = { kind: 'user', sub: userId, userId, session: sessionId, amr: amr.split(' ') } as const;

  const memberships = await findPersonalMemberships(database.person(userId), organizations);
  const [membership] = memberships;
  if (!organizations.every((name) => memberships.some((found) => isNamed(found, name)))) return organizationNotFound;
  if (organizations.length > 0 && memberships.length > 1) {
    return refuse('FORBIDDEN', 'The host and X-Organization name different organizations.');
  }
  if (!membership || memberships.length > 1) return { actor: { ...person, ...nowhere }, admission: unconditional };
  return place(membership, { ...person, permissions: permissionsOfRole[membership.role] });
}

async function resolveApiKey(
  { database, clock }: ActorSources,
  key: string,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const hash = isApiKey(key) ? hashOf(key) : null;
  const apiKey = hash && (await findPresentedKey(database.bearer(hash), hash));
  const hasExpired = apiKey && apiKey.expiresAt !== null && apiKey.expiresAt <= clock.now();
  if (!apiKey || apiKey.revokedAt !== null || hasExpired) {
    return refuse('UNAUTHENTICATED', 'The API key is unknown, was revoked or has expired.');
  }

  const membership = await findKeyOwner(database.tenant(apiKey.orgId), apiKey.userId, organizations);
  if (!membership) return refuse('UNAUTHENTICATED', 'The API key is unknown, was revoked or has expired.');
  if (!organizations.every((name) => isNamed(membership, name))) {
    return refuse('FORBIDDEN', 'The API key belongs to another organization than the one asked for.');
  }
  const permissions = permissionsOfRole[membership.role].intersection(new Set(apiKey.scopes));
  return place(membership, {
    kind: 'api_key',
    sub: apiKey.id,
    userId: apiKey.userId,
    session: null,
    amr: [],
    permissions,
  });
}

function isNamed({ orgId, slugs }: Placed, name: string): boolean {
  return name === orgId || slugs.includes(name);
}

function place(
  membership: Placed,
  caller: Pick<Actor, 'kind' | 'sub' | 'userId' | 'session' | 'amr' | 'permissions'>,
): ActorAnswer {
  if (membership.status === 'SUSPENDED')
    return refuse('ORGANIZATION_SUSPENDED', 'The organization is suspended. Write to support.');
  const isPendingDeletion = membership.status === 'PENDING_DELETION';
  if (isPendingDeletion && caller.kind === 'api_key')
    return refuse(
      'ORGANIZATION_SUSPENDED',
      'The organization is about to be deleted, and its API keys rest until an owner keeps it.',
    );
  const permissions = isPendingDeletion ? whilePendingDeletion(caller.permissions) : caller.permissions;
  const actor = {
    ...caller,
    permissions,
    org: membership.orgId,
    membership: membership.id,
    version: membership.version,
  };
  return { actor, admission: unconditional };
}

const nowhere = { org: null, membership: null, permissions: new Set<never>(), version: 0 } as const;
const organizationNotFound = refuse('ORGANIZATION_NOT_FOUND', notFoundMessage);

function refuse(code: FaultCode, message: string): ActorAnswer {
  return { fault: { code, message } };
}
