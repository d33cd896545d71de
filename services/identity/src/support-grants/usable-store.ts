import type { SupportAccess } from '@tenantry/actor';
import type { PlatformDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** A grant that a staff person can act under now. */
export interface UsableGrant {
  readonly id: string;
  readonly orgId: string;
  readonly staffName: string;
  readonly access: SupportAccess;
  readonly expiresAt: Date;
  readonly membershipId: string | null;
  /** Whom they act as; null as nobody in particular. */
  readonly member: { readonly userId: string; readonly version: number } | null;
  /** The organization's. */
  readonly status: string;
  /** Which of the slugs asked for are the organization's. */
  readonly slugs: readonly string[];
}

/**
 * The staff person's open grants in the organizations named by UUID or slug, at most two. A grant to act as a member who is
 * one no longer is not among them.
 */
export async function findUsableGrants(
  db: PlatformDb<DB>,
  staffId: string,
  names: readonly string[],
  now: Date,
): Promise<UsableGrant[]> {
  const found = await db
    .selectFrom('supportGrant as grant')
    .innerJoin('organization', 'organization.id', 'grant.orgId')
    .leftJoin('membership', (join) =>
      join.onRef('membership.orgId', '=', 'grant.orgId').onRef('membership.id', '=', 'grant.membershipId'),
    )
    .select(['grant.id', 'grant.orgId', 'grant.staffName', 'grant.access', 'grant.expiresAt', 'grant.membershipId'])
    .select(['membership.userId', 'membership.version', 'organization.status'])
    .select(
      sql<string[]>`array(
        SELECT slug FROM slug_history WHERE slug_history.org_id = organization.id AND slug = ANY (${names}))`.as(
        'slugs',
      ),
    )
    .where('grant.staffId', '=', staffId)
    .where('grant.endedAt', 'is', null)
    .where('grant.expiresAt', '>', now)
    .where(({ eb, or }) =>
      or([
        eb(sql<string>`"grant".org_id::text`, 'in', names),
        eb('grant.orgId', 'in', eb.selectFrom('slugHistory').select('orgId').where('slug', 'in', names)),
      ]),
    )
    .where(({ eb, or }) => or([eb('grant.membershipId', 'is', null), eb('membership.id', 'is not', null)]))
    .limit(2)
    .execute();
  return found.map(({ userId, version, ...grant }) => ({
    ...grant,
    access: grant.access as SupportAccess,
    member: userId === null || version === null ? null : { userId, version },
  }));
}
