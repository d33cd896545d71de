import { type Actor, type Admission, permissionsOfRole, unconditional } from '@tenantry/actor';
import type { Clock, Database } from '@tenantry/database';
import type { FaultCode } from '@tenantry/graphql';
import { findPresentedKey } from '../api-keys/store.ts';
import { hashOf, isApiKey } from '../api-keys/key.ts';
import type { Auth } from '../auth/auth.ts';
import type { DB } from '../generated/tables.ts';
import { findHostOrganization } from '../domains/store.ts';
import { findKeyOwner, findPersonalMemberships, type KeyOwner, type Placed } from './store.ts';

/** What a caller presents: the headers that carry a session, or an API key. */
type Credential =
  | { readonly kind: 'session'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'api_key'; readonly key: string };

export interface ActorRequest {
  readonly credential: Credential;
  /**
   * What names the organization asked for, by UUID, slug or `host:<name>`, each source once; empty leaves it to the credential. A
   * host that no organization has verified names none.
   */
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
  /** Told of every key that is let in. */
  readonly onKeyUse: (apiKey: { orgId: string; id: string }) => void;
}

/**
 * The snapshot of a caller in an organization: who they are, and what they may do there now. A caller without an
 * organization is an actor without permissions; one who asks for an organization they are not in is refused in the same
 * words as one who asks for an organization that does not exist.
 */
export async function resolveActor(
  sources: ActorSources,
  { credential, organizations: names }: ActorRequest,
): Promise<ActorAnswer> {
  const organizations = await withoutHosts(sources, names);
  if (credential.kind === 'api_key') return resolveApiKey(sources, credential.key, organizations);
  return resolveSession(sources, credential.headers, organizations);
}

/** The names, with the organization of a host in the place of the host. */
async function withoutHosts({ database }: ActorSources, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map((name) => (name.startsWith('host:') ? findHostOrganization(database, name.slice('host:'.length)) : name)),
  );
  return found.filter((name) => name !== null);
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
  { database, clock, onKeyUse }: ActorSources,
  key: string,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const hash = isApiKey(key) ? hashOf(key) : null;
  const apiKey = hash && (await findPresentedKey(database.bearer(hash), hash));
  const hasExpired = apiKey && apiKey.expiresAt !== null && apiKey.expiresAt <= clock.now();
  if (!apiKey || apiKey.revokedAt !== null || hasExpired) return keyUnknown;

  const owner = await findKeyOwner(database.tenant(apiKey.orgId), apiKey, organizations);
  if (!owner) return keyUnknown;
  if (!organizations.every((name) => isNamed(owner, name))) {
    return refuse('FORBIDDEN', 'The API key belongs to another organization than the one asked for.');
  }
  onKeyUse(apiKey);
  const caller = {
    kind: 'api_key',
    sub: apiKey.id,
    userId: apiKey.userId,
    session: null,
    amr: [],
    permissions: permissionsOfRole[owner.role].intersection(new Set(apiKey.scopes)),
  } as const;
  return place(owner, caller, { ...unconditional, addresses: apiKey.allowedAddresses });
}

const keyUnknown = refuse('UNAUTHENTICATED', 'The API key is unknown, was revoked or has expired.');

function isNamed({ orgId, slugs }: Pick<Placed, 'orgId' | 'slugs'>, name: string): boolean {
  return name === orgId || slugs.includes(name);
}

function place(
  membership: KeyOwner,
  caller: Pick<Actor, 'kind' | 'sub' | 'userId' | 'session' | 'amr' | 'permissions'>,
  admission: Admission = unconditional,
): ActorAnswer {
  if (membership.status === 'SUSPENDED')
    return refuse('ORGANIZATION_SUSPENDED', 'The organization is suspended. Write to support.');
  const actor = { ...caller, org: membership.orgId, membership: membership.id, version: membership.version };
  return { actor, admission };
}

const nowhere = { org: null, membership: null, permissions: new Set<never>(), version: 0 } as const;
const organizationNotFound = refuse(
  'ORGANIZATION_NOT_FOUND',
  'There is no such organization, or you are no member of it.',
);

function refuse(code: FaultCode, message: string): ActorAnswer {
  return { fault: { code, message } };
}
