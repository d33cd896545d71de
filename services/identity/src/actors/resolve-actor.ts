import { unconditional } from '@tenantry/actor';
import type { Clock, Database } from '@tenantry/database';
import { findPresentedKey } from '../api-keys/store.ts';
import { hashOf, isApiKey } from '../api-keys/key.ts';
import type { AuthenticationProvider } from '../auth/provider.ts';
import type { DB } from '../generated/tables.ts';
import { findHostOrganization } from '../domains/store.ts';
import { organizationNotFound as notFoundMessage } from '../organizations/organization-gone.ts';
import { findGrants } from '../roles/grant-store.ts';
import { type Rights, rightsOf, within } from '../roles/rights.ts';
import { noteSessionUse } from '../sessions/use-store.ts';
import { type ActorAnswer, place, refuse, refusedIn } from './place.ts';
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

export interface ActorSources {
  readonly database: Database<DB>;
  readonly authentication: AuthenticationProvider;
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
    names.map(async (name) =>
      name.startsWith('host:') ? findHostOrganization(database, name.slice('host:'.length)) : name,
    ),
  );
  return found.filter((name) => name !== null);
}

async function resolveSession(
  { authentication, database, clock }: ActorSources,
  headers: Readonly<Record<string, string>>,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const session = await authentication.sessionOf(new Headers(headers));
  if (!session) return sessionUnknown;
  const { id: sessionId, userId, amr, createdAt } = session;
  const person = { kind: 'user', sub: userId, userId, session: sessionId, amr } as const;
  const longestRestSeconds = await noteSessionUse(database, session, { actor: null, requestId: null, clock });
  if (longestRestSeconds === null) return sessionUnknown;

  const memberships = await findPersonalMemberships(database.person(userId), organizations);
  const [membership] = memberships;
  if (!organizations.every((name) => memberships.some((found) => isNamed(found, name)))) return organizationNotFound;
  if (organizations.length > 0 && memberships.length > 1) {
    return refuse('FORBIDDEN', 'The host and X-Organization name different organizations.');
  }
  if (!membership || memberships.length > 1) return { actor: { ...person, ...nowhere }, admission: unconditional };
  return place(
    database,
    membership,
    { ...person, ...(await findRights(database, membership)) },
    { session: { createdAt, longestRestSeconds, amr: [...amr] } },
  );
}

async function resolveApiKey(
  { database, clock, onKeyUse }: ActorSources,
  key: string,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const hash = isApiKey(key) ? hashOf(key) : null;
  const apiKey = hash && (await findPresentedKey(database.bearer(hash), hash));
  if (!apiKey) return keyUnknown;
  const caller = { kind: 'api_key', sub: apiKey.id, userId: apiKey.userId, session: null, amr: [] } as const;
  const refusedAs = (code: string) => ({ refused: refusedIn(apiKey.orgId, caller, code) });
  const hasExpired = apiKey.expiresAt !== null && apiKey.expiresAt <= clock.now();
  if (apiKey.revokedAt !== null) return { ...keyUnknown, ...refusedAs('KEY_REVOKED') };
  if (hasExpired) return { ...keyUnknown, ...refusedAs('KEY_EXPIRED') };

  const owner = await findKeyOwner(database.tenant(apiKey.orgId), apiKey, organizations);
  if (!owner) return keyUnknown;
  if (!organizations.every((name) => isNamed(owner, name))) {
    const elsewhere = refuse('FORBIDDEN', 'The API key belongs to another organization than the one asked for.');
    return { ...elsewhere, ...refusedAs('KEY_OF_ANOTHER_ORGANIZATION') };
  }
  onKeyUse(apiKey);
  const rights = within(await findRights(database, owner), new Set(apiKey.scopes));
  return place(database, owner, { ...caller, ...rights }, { addresses: apiKey.allowedAddresses });
}

const keyUnknown = refuse('UNAUTHENTICATED', 'The API key is unknown, was revoked or has expired.');

/** What a member or a service account may do, in one statement: it reads as the organization, like everything that it is made of. */
async function findRights(database: Database<DB>, owner: KeyOwner): Promise<Rights> {
  const holderId = owner.id === null ? owner.serviceAccountId : owner.id;
  const [grants = []] = await findGrants(database.tenant(owner.orgId), [holderId]);
  return rightsOf(grants);
}

function isNamed({ orgId, slugs }: Pick<Placed, 'orgId' | 'slugs'>, name: string): boolean {
  return name === orgId || slugs.includes(name);
}

const nowhere = { org: null, membership: null, permissions: new Set<never>(), teams: [], version: 0 } as const;
const sessionUnknown = refuse('UNAUTHENTICATED', 'The session is unknown or has ended. Sign in again.');
const organizationNotFound = refuse('ORGANIZATION_NOT_FOUND', notFoundMessage);
