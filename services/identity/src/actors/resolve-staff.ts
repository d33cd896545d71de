import { type Actor, supportPermissions, unconditional } from '@tenantry/actor';
import type { Clock, Database, PlatformDb } from '@tenantry/database';
import { permissions } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { findGrants } from '../roles/grant-store.ts';
import { rightsOf } from '../roles/rights.ts';
import type { StaffAuth } from '../staff/auth.ts';
import { findUsableGrants, type UsableGrant } from '../support-grants/usable-store.ts';
import { type ActorAnswer, refuse, refusedIn } from './place.ts';

export interface StaffSources {
  readonly database: Database<DB>;
  readonly platform: PlatformDb<DB>;
  readonly staffAuth: StaffAuth;
  readonly clock: Clock;
}

/**
 * The snapshot of a staff person: without an organization, staff and nothing more; in one, what an open support grant of
 * theirs leaves of the rights of whom they act as. The answer ends with the session and with the grant.
 */
export async function resolveStaff(
  { database, staffAuth, platform, clock }: StaffSources,
  headers: Readonly<Record<string, string>>,
  organizations: readonly string[],
): Promise<ActorAnswer> {
  const found = await staffAuth.api.getSession({ headers: new Headers(headers) });
  if (!found) return refuse('UNAUTHENTICATED', 'The staff session is unknown or has ended. Sign in again.');
  const { user, session } = found;
  const staff = { kind: 'staff', sub: user.id, userId: null, session: session.id, amr: ['pwd'] } as const;
  if (organizations.length === 0) return answer({ ...staff, ...nowhere }, session.expiresAt);

  const grants = await findUsableGrants(platform, user.id, organizations, clock.now());
  const [grant] = grants;
  const isNamed = (name: string) => name === grant?.orgId || grant?.slugs.includes(name);
  if (!grant || grants.length > 1 || !organizations.every(isNamed)) return noGrant;
  if (grant.status !== 'ACTIVE')
    return refuse(
      'ORGANIZATION_SUSPENDED',
      'The organization is suspended or about to be deleted.',
      refusedIn(grant.orgId, { ...staff, act: actOf(grant) }),
    );
  return answer({ ...staff, ...(await placeOf(database, grant)) }, earliest(session.expiresAt, grant.expiresAt));
}

async function placeOf(database: Database<DB>, grant: UsableGrant) {
  const { orgId, access, membershipId, member } = grant;
  const [grants] = membershipId === null ? [] : await findGrants(database.tenant(orgId), [membershipId]);
  const own = membershipId === null ? new Set(permissions) : rightsOf(grants ?? []).permissions;
  return {
    org: orgId,
    membership: membershipId,
    permissions: supportPermissions(access, own),
    teams: [],
    version: member?.version ?? 0,
    act: actOf(grant),
  };
}

function actOf({ id: grantId, staffName, member }: UsableGrant) {
  return { grantId, staffName, userId: member?.userId ?? null };
}

function answer(actor: Actor, until: Date): ActorAnswer {
  return { actor, admission: { ...unconditional, until: until.toISOString() } };
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}

const nowhere = { org: null, membership: null, permissions: new Set<never>(), teams: [], version: 0 } as const;
const noGrant = refuse(
  'ORGANIZATION_NOT_FOUND',
  'There is no such organization, or you have no open support grant in it.',
);
