import { type Actor, permissionsOfRole, permissionsOnTeamOfRole, type TeamGrant } from '@tenantry/actor';
import type { Permission } from '@tenantry/schema';
import type { GrantRow } from './grant-store.ts';

/** What somebody may do: in the whole organization, and more on some teams and all teams below those. */
export type Rights = Pick<Actor, 'permissions' | 'teams'>;

/**
 * How many characters of a token rights on teams may take, about 200 teams. A token travels in a header, which ends at 16 KiB,
 * and takes four characters for three.
 */
const maximumLength = 8_000;

/** What one grant allows where it counts. */
export function permissionsOfGrant({ role, teamId, customPermissions }: GrantRow): ReadonlySet<Permission> {
  if (role === 'CUSTOM') return new Set(customPermissions);
  return (teamId === null ? permissionsOfRole : permissionsOnTeamOfRole)[role];
}

/**
 * What all grants allow together. A team is listed once, with what it adds to the rights in the whole organization; of more
 * teams than a token can hold, the oldest count.
 */
export function rightsOf(grants: readonly GrantRow[]): Rights {
  const permissions = new Set<Permission>();
  const onTeams = new Map<string, Set<Permission>>();
  for (const grant of grants) {
    const given = permissionsOfGrant(grant);
    const known = grant.teamId === null ? permissions : (onTeams.get(grant.teamId) ?? new Set());
    for (const permission of given) known.add(permission);
    if (grant.teamId !== null) onTeams.set(grant.teamId, known);
  }
  const teams = [...onTeams]
    .map(([teamId, given]): TeamGrant => ({ teamId, permissions: given.difference(permissions) }))
    .filter((team) => team.permissions.size > 0)
    .toSorted((one, other) => (one.teamId < other.teamId ? -1 : 1));
  return { permissions, teams: fitting(teams) };
}

/** Rights cut down to what an API key's scopes allow. */
export function within(rights: Rights, scopes: ReadonlySet<Permission>): Rights {
  const teams = rights.teams.map(({ teamId, permissions }) => ({
    teamId,
    permissions: permissions.intersection(scopes),
  }));
  return {
    permissions: rights.permissions.intersection(scopes),
    teams: teams.filter(({ permissions }) => permissions.size > 0),
  };
}

/** What somebody may do on a team, given the team and all above it. */
export function rightsAlong(rights: Rights, lineage: readonly { readonly id: string }[]): ReadonlySet<Permission> {
  const ids = new Set(lineage.map(({ id }) => id));
  return rights.teams
    .filter(({ teamId }) => ids.has(teamId))
    .reduce((all, { permissions }) => all.union(permissions), rights.permissions);
}

/** The first teams, as many as a token can hold, in which teams with the same rights share an entry. */
function fitting(teams: readonly TeamGrant[]): TeamGrant[] {
  const written = new Set<string>();
  let length = 0;
  return teams.filter(({ permissions }) => {
    const names = JSON.stringify([...permissions].toSorted());
    length += '"019a0000-0000-7000-8000-000000000000",'.length + (written.has(names) ? 0 : names.length + 30);
    written.add(names);
    return length <= maximumLength;
  });
}
