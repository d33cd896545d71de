import { groupInOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { TeamRow } from '../teams/store.ts';

/** Which team comes with which invitation. */
export interface InvitationTeam {
  readonly invitationId: string;
  readonly teamId: string;
}

/** The teams of each invitation, oldest first, in the order of `invitationIds`. */
export async function findInvitationTeams(db: TenantReads<DB>, invitationIds: readonly string[]): Promise<TeamRow[][]> {
  const rows = await db
    .selectFrom('invitationTeam')
    .innerJoin('team', 'team.id', 'invitationTeam.teamId')
    .selectAll('team')
    .select('invitationTeam.invitationId')
    .where('invitationTeam.invitationId', 'in', invitationIds)
    .orderBy('team.id')
    .execute();
  return groupInOrderOf(invitationIds, rows, (row) => row.invitationId);
}

/** Gives the invitations these teams and no others. The teams must exist. */
export async function replaceInvitationTeams(
  trx: Trx<DB>,
  invitationIds: readonly string[],
  teams: readonly InvitationTeam[],
): Promise<void> {
  await trx.deleteFrom('invitationTeam').where('invitationId', 'in', invitationIds).execute();
  if (teams.length > 0)
    await trx
      .insertInto('invitationTeam')
      .values([...teams])
      .execute();
}

/**
 * Takes the member into the invitation's teams that still exist, and returns those they were not in. The teams are locked
 * first, so that none is deleted meanwhile.
 */
export async function joinInvitedTeams(
  trx: Trx<DB>,
  { invitationId, membershipId, joinedAt }: { invitationId: string; membershipId: string; joinedAt: Date },
): Promise<string[]> {
  await sql`
    SELECT FROM team WHERE id IN (SELECT team_id FROM invitation_team WHERE invitation_id = ${invitationId})
    ORDER BY id FOR KEY SHARE`.execute(trx);
  const { rows } = await sql<{ teamId: string }>`
    INSERT INTO team_member (team_id, membership_id, joined_at)
    SELECT team_id, ${membershipId}, ${joinedAt} FROM invitation_team WHERE invitation_id = ${invitationId}
    ORDER BY team_id ON CONFLICT DO NOTHING RETURNING team_id`.execute(trx);
  return rows.map(({ teamId }) => teamId);
}
