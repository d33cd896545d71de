import { type Actor, mayGrant, permissionsOfRole } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { missingPermission } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { ChosenRole } from '../roles/choose-role.ts';
import { findEntries, type TeamEntry } from '../teams/team-rights.ts';

/** What the caller may invite into, and with what. */
export interface InviterRights {
  /** Throws FORBIDDEN unless the caller may invite into all of these teams, which exist; into no team, at all. */
  requireTeams(teamIds: readonly string[]): void;
  /** Whether the caller may give the role along with the teams. */
  mayGive(chosen: ChosenRole, teamIds: readonly string[]): boolean;
  /** Whether the caller may give what comes with being in the teams. */
  mayTakeInto(teamIds: readonly string[]): boolean;
}

const onTeams = ['MEMBERS_INVITE', 'TEAMS_WRITE'] as const;

/** The caller's rights to invite into teams, which must exist. */
export async function findInviterRights(
  trx: Trx<DB>,
  actor: Actor,
  teamIds: readonly string[],
): Promise<InviterRights> {
  const entries = await findEntries(trx, actor, teamIds);
  const entriesOf = (ids: readonly string[]): TeamEntry[] => ids.map((id) => entries.get(id)!);
  return {
    requireTeams(ids) {
      if (ids.length === 0 && !actor.permissions.has('MEMBERS_INVITE'))
        throw missingPermission('MEMBERS_INVITE', ' in the whole organization');
      for (const permission of onTeams)
        if (!entriesOf(ids).every(({ own }) => own.has(permission)))
          throw missingPermission(permission, ' on the team');
    },
    mayGive(chosen, ids) {
      // The role counts in the whole organization wherever they are invited, and only a team admin's rights on teams do not.
      const places = ids.length === 0 ? [actor.permissions] : entriesOf(ids).map(({ own }) => own);
      return mayGrant(actor.permissions, inOrganization(chosen)) && places.every((own) => mayGrant(own, chosen.given));
    },
    mayTakeInto: (ids) => entriesOf(ids).every(({ isGrantable }) => isGrantable),
  };
}

function inOrganization({ reference: { role }, given }: ChosenRole): ReadonlySet<Permission> {
  return role === 'CUSTOM' ? given : permissionsOfRole[role];
}
