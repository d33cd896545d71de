import { groupInOrderOf, type TenantReads } from '@tenantry/database';
import type { Permission } from '@tenantry/schema';
import { sql } from 'kysely';
import type { RoleGrantSource } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { RoleReference } from './store.ts';

/** One role that a member or a service account has, and where it counts: `teamId` null is the whole organization. */
export interface GrantRow extends RoleReference {
  readonly source: RoleGrantSource;
  readonly teamId: string | null;
  readonly assignmentId: string | null;
  /** What a custom role allows; null for a built-in one. */
  readonly customPermissions: readonly Permission[] | null;
}

/** Every role of each member and each service account, in the order of `holderIds`; their own role first. */
export async function findGrants(db: TenantReads<DB>, holderIds: readonly string[]): Promise<GrantRow[][]> {
  const { rows } = await sql<GrantRow & { holderId: string }>`
    WITH asked AS (
      SELECT 'MEMBERSHIP' AS source, id, role, custom_role_id FROM membership WHERE id = ANY (${holderIds}::uuid[])
      UNION ALL
      SELECT 'SERVICE_ACCOUNT', id, role, custom_role_id FROM service_account WHERE id = ANY (${holderIds}::uuid[])
    ),
    held AS (
      SELECT 1 AS place, id AS holder_id, source, role, custom_role_id,
        NULL::uuid AS team_id, NULL::uuid AS assignment_id
      FROM asked
      UNION ALL
      SELECT 2, asked.id, 'LEAD', 'TEAM_ADMIN', NULL, team_member.team_id, NULL
      FROM asked JOIN team_member ON team_member.membership_id = asked.id
      WHERE asked.role = 'TEAM_ADMIN' AND team_member.is_lead
      UNION ALL
      SELECT 3, asked.id, 'ASSIGNMENT', given.role, given.custom_role_id, given.team_id, given.id
      FROM asked JOIN role_assignment given ON given.membership_id = asked.id
      UNION ALL
      SELECT 3, asked.id, 'ASSIGNMENT', given.role, given.custom_role_id, given.team_id, given.id
      FROM asked JOIN role_assignment given ON given.service_account_id = asked.id
      UNION
      SELECT 4, asked.id, 'TEAM', given.role, given.custom_role_id, given.team_id, given.id
      FROM asked
      JOIN team_member ON team_member.membership_id = asked.id
      JOIN team_path ON team_path.descendant_id = team_member.team_id
      JOIN role_assignment given ON given.member_team_id = team_path.ancestor_id
    )
    SELECT held.*, custom_role.permissions AS custom_permissions
    FROM held LEFT JOIN custom_role ON custom_role.id = held.custom_role_id
    ORDER BY held.place, held.team_id, held.assignment_id`.execute(db);
  return groupInOrderOf(holderIds, rows, ({ holderId }) => holderId);
}
