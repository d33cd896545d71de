import type { PersonDb, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { OrganizationRow } from '../organizations/store.ts';
import type { RoleReference } from '../roles/store.ts';

/** A membership of the person who asks, with its organization as they see it from outside. */
export interface OwnMembership extends RoleReference, Pick<OrganizationRow, 'name' | 'slug' | 'status'> {
  readonly id: string;
  readonly orgId: string;
  readonly customRoleName: string | null;
  readonly version: number;
  readonly joinedAt: Date;
  /** What its people are told of a suspension. */
  readonly suspensionMessage: string | null;
  /** Which of the slugs asked for are the organization's, former ones among them. */
  readonly slugs: string[];
}

/**
 * The memberships of the person of the scope, by the organization's name: all, or at most so many, in organizations named by
 * UUID or slug. The table itself shows a person nothing outside of an organization.
 */
export async function findOwn(
  db: PersonDb<DB> | Trx<DB>,
  { names = null, most = null }: { names?: readonly string[] | null; most?: number | null } = {},
): Promise<OwnMembership[]> {
  const { rows } = await sql<OwnMembership>`
    SELECT * FROM own_memberships(${names}::text[], ${most}::integer)`.execute(db);
  return rows;
}
