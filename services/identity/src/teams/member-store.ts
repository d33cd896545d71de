import { inOrderOf, type TenantDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { orderedByKey, pagesOf, type PageKey } from './page-store.ts';
import type { TeamRow } from './store.ts';

export type TeamMemberRow = Selectable<DB['teamMember']>;

/** Which member of which team. */
export interface TeamMemberKey {
  readonly teamId: string;
  readonly membershipId: string;
}

/** For each key the members of a team, by their memberships' age; pages of any size in one statement. */
export async function findTeamMembers(db: TenantDb<DB>, keys: readonly PageKey[]): Promise<TeamMemberRow[][]> {
  const { rows } = await sql<TeamMemberRow & { page: number }>`
    SELECT pages.page, member.* FROM ${pagesOf(keys)}
    CROSS JOIN LATERAL (
      SELECT * FROM team_member WHERE team_id = pages.of_id AND membership_id > pages.after_id
      ORDER BY membership_id LIMIT pages.size
    ) member
    ORDER BY pages.page, member.membership_id`.execute(db);
  return orderedByKey(keys, rows);
}

/** For each key the teams a member is in, oldest first; pages of any size in one statement. */
export async function findTeamsOfMembers(db: TenantDb<DB>, keys: readonly PageKey[]): Promise<TeamRow[][]> {
  const { rows } = await sql<TeamRow & { page: number }>`
    SELECT pages.page, team.* FROM ${pagesOf(keys)}
    CROSS JOIN LATERAL (
      SELECT team.* FROM team_member JOIN team ON team.id = team_member.team_id
      WHERE team_member.membership_id = pages.of_id AND team.id > pages.after_id
      ORDER BY team.id LIMIT pages.size
    ) team
    ORDER BY pages.page, team.id`.execute(db);
  return orderedByKey(keys, rows);
}

/** How many members each team has, in the order of `teamIds`. */
export async function countTeamMembers(db: TenantDb<DB>, teamIds: readonly string[]): Promise<number[]> {
  const counts = await db
    .selectFrom('teamMember')
    .select((eb) => ['teamId', eb.fn.countAll<bigint>().as('count')])
    .where('teamId', 'in', teamIds)
    .groupBy('teamId')
    .execute();
  return inOrderOf(teamIds, counts, ({ teamId }) => teamId).map((found) => Number(found?.count ?? 0));
}

/** Takes a member into a team; null when they are in it already. Both must exist. */
export async function insertTeamMember(
  trx: Trx<DB>,
  member: TeamMemberKey & { isLead: boolean; joinedAt: Date },
): Promise<TeamMemberRow | null> {
  const inserted = await trx
    .insertInto('teamMember')
    .values(member)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return inserted ?? null;
}

/** Says whether a member leads the team; undefined when they are not in it. */
export function changeLead(trx: Trx<DB>, key: TeamMemberKey, isLead: boolean): Promise<TeamMemberRow | undefined> {
  return trx
    .updateTable('teamMember')
    .set({ isLead })
    .where('teamId', '=', key.teamId)
    .where('membershipId', '=', key.membershipId)
    .returningAll()
    .executeTakeFirst();
}

/** Takes a member out of a team and tells how they were in it; undefined when they were not. */
export function deleteTeamMember(trx: Trx<DB>, key: TeamMemberKey): Promise<TeamMemberRow | undefined> {
  return trx
    .deleteFrom('teamMember')
    .where('teamId', '=', key.teamId)
    .where('membershipId', '=', key.membershipId)
    .returningAll()
    .executeTakeFirst();
}
