import type { PersonDb, TenantDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { ApiKeyRow } from '../api-keys/store.ts';
import type { DB } from '../generated/tables.ts';
import { findOwn } from '../memberships/own-store.ts';
import type { MembershipRow } from '../memberships/store.ts';

/** A membership with what decides whether its organization can be worked in. */
export type Placed = Pick<MembershipRow, 'id' | 'orgId' | 'version'> & {
  /** Which of the slugs asked for are the organization's, former ones among them. */
  slugs: string[];
  status: string;
  /** What its people are told of a suspension. */
  suspensionMessage: string | null;
};

/** The person's memberships in the organizations named by UUID or slug, at most two; without a name, of any. */
export function findPersonalMemberships(db: PersonDb<DB>, names: readonly string[]): Promise<Placed[]> {
  return findOwn(db, { names: names.length > 0 ? names : null, most: 2 });
}

/** Whom an API key acts for: a member, or a service account, which has no membership. */
export type KeyOwner = Placed | (Omit<Placed, 'id'> & { id: null; serviceAccountId: string });

/** Whom an API key acts for in its organization, which may be named by these. */
export function findKeyOwner(
  db: TenantDb<DB>,
  { userId, serviceAccountId }: Pick<ApiKeyRow, 'userId' | 'serviceAccountId'>,
  names: readonly string[],
): Promise<KeyOwner | undefined> {
  if (userId !== null) return selectPlaced(db, names).where('membership.userId', '=', userId).executeTakeFirst();
  return db
    .selectFrom('serviceAccount')
    .innerJoin('organization', 'organization.id', 'serviceAccount.orgId')
    .select(['serviceAccount.orgId', 'serviceAccount.id as serviceAccountId', 'serviceAccount.version'])
    .select(['organization.status', 'organization.suspensionMessage'])
    .select([sql<null>`null`.as('id'), slugsAmong(names).as('slugs')])
    .where('serviceAccount.id', '=', serviceAccountId)
    .executeTakeFirst();
}

function selectPlaced(db: TenantDb<DB>, names: readonly string[]) {
  return db
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.orgId')
    .select(['membership.id', 'membership.orgId', 'membership.version'])
    .select(['organization.status', 'organization.suspensionMessage'])
    .select(slugsAmong(names).as('slugs'));
}

function slugsAmong(names: readonly string[]) {
  return sql<string[]>`array(
    SELECT slug FROM slug_history WHERE slug_history.org_id = organization.id AND slug = ANY (${names}))`;
}
