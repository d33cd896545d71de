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

/**
 * Every role of each member and each service account, in the order of `holderIds`; their own role first. Each step looks up
 * what hangs on the one before: of a statement that leaves the order open, Postgres, which does not know how large the
 * organization is, may read all of it (OFFSET 0 keeps it from that).
 */
export async function findGrants(db: TenantReads<DB>, holderIds: readonly string[]): Promise<GrantRow[][]> {
  const { rows } = await sql<GrantRow & { holderId: string }>`
    WITH asked AS MATERIALIZED (
      SELECT holder.* FROM unnest(${holderIds}::uuid[]) AS given (id) CROSS JOIN LATERAL (
        SELECT 'MEMBERSHIP' AS source, id, role, custom_role_id FROM membership WHERE membership.id = given.id
        UNION ALL
        SELECT 'SERVICE_ACCOUNT', id, role, custom_role_id FROM service_account WHERE service_account.id = given.id
        OFFSET 0
      ) holder
    ),
    team AS MATERIALIZED (
      SELECT asked.id AS holder_id, asked.role, own.* FROM asked CROSS JOIN LATERAL (
        SELECT team_id, is_lead FROM team_member WHERE team_member.membership_id = asked.id OFFSET 0
      ) own
    ),
    held AS (
      SELECT 1 AS place, id AS holder_id, source, role, custom_role_id,
        NULL::uuid AS team_id, NULL::uuid AS assignment_id
      FROM asked
      UNION ALL
      SELECT 2, holder_id, 'LEAD', 'TEAM_ADMIN', NULL, team_id, NULL FROM team WHERE role = 'TEAM_ADMIN' AND is_lead
      UNION ALL
      SELECT 3, asked.id, 'ASSIGNMENT', own.* FROM asked CROSS JOIN LATERAL (
        SELECT role, custom_role_id, team_id, id FROM role_assignment WHERE role_assignment.membership_id = asked.id
        UNION ALL
        SELECT role, custom_role_id, team_id, id FROM role_assignment WHERE role_assignment.service_account_id = asked.id
        OFFSET 0
      ) own
      UNION
      SELECT 4, team.holder_id, 'TEAM', own.* FROM team CROSS JOIN LATERAL (
        SELECT ancestor_id FROM team_path WHERE team_path.descendant_id = team.team_id OFFSET 0
      ) above CROSS JOIN LATERAL (
        SELECT role, custom_role_id, team_id, id FROM role_assignment
        WHERE role_assignment.member_team_id = above.ancestor_id OFFSET 0
      ) own
    )
    SELECT held.*, custom_role.permissions AS custom_permissions
    FROM held LEFT JOIN custom_role ON custom_role.id = held.custom_role_id
    ORDER BY held.place, held.team_id, held.assignment_id`.execute(db);
  return groupInOrderOf(holderIds, rows, ({ holderId }) => holderId);
}
