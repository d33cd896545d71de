import { type Actor, mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { missingPermission } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { findHangingRoles, type HangingRole, isLedByTeamAdmin } from '../roles/assignment-store.ts';
import { rightsAlong } from '../roles/rights.ts';
import { findLineages } from './path-store.ts';

/** What the caller may do on each team, in the order of `teamIds`: in the whole organization, and by roles on it and above. */
async function rightsOnTeams(trx: Trx<DB>, actor: Actor, teamIds: readonly string[]) {
  if (teamIds.length === 0) return [];
  return (await findLineages(trx, teamIds)).map((lineage) => rightsAlong(actor, lineage));
}

/**
 * Requires a permission in the whole organization or on the team, which must exist; null is the top of the tree, above all
 * teams. Returns all that the caller may do there, and throws FORBIDDEN without the permission.
 */
export async function requireTeamRight(
  trx: Trx<DB>,
  actor: Actor,
  permission: Permission,
  teamId: string | null,
): Promise<ReadonlySet<Permission>> {
  const [own = actor.permissions] = teamId === null ? [] : await rightsOnTeams(trx, actor, [teamId]);
  if (own.has(permission)) return own;
  throw missingPermission(permission, teamId === null ? ' in the whole organization' : ' on the team');
}

/**
 * What the caller may do on each of the teams, which must exist, and whether they may give all roles that come with being in
 * it. As many statements for many as for one.
 */
export async function findEntries(
  trx: Trx<DB>,
  actor: Actor,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, TeamEntry>> {
  if (teamIds.length === 0) return new Map();
  const lineages = (await findLineages(trx, teamIds)).map((lineage) => lineage.map(({ id }) => id));
  const roles = await findHangingRoles(trx, [...new Set(lineages.flat())], false);
  const rights = await rightsAt(trx, actor, [...teamIds, ...roles.map(({ teamId }) => teamId)]);
  return new Map(
    teamIds.map((teamId, index) => {
      const gained = roles.filter(({ memberTeamId }) => lineages[index]!.includes(memberTeamId!));
      const isGrantable = gained.every((role) => isGrantableAt(rights, role, [role.teamId]));
      return [teamId, { own: rights.get(teamId)!, isGrantable }];
    }),
  );
}

/** What it takes to bring somebody into a team. */
export interface TeamEntry {
  /** What the caller may do on the team. */
  readonly own: ReadonlySet<Permission>;
  /** Whether they may give all roles that come with being in it. */
  readonly isGrantable: boolean;
}

/**
 * Whether the caller may give and take all roles that come with being in a team, which must exist, and with leading it for
 * a `member` who does.
 */
export async function mayChangeMembers(trx: Trx<DB>, actor: Actor, teamId: string, member?: Lead): Promise<boolean> {
  const entry = (await findEntries(trx, actor, [teamId])).get(teamId)!;
  const isTeamAdmin = member?.isLead === true && member.role === 'TEAM_ADMIN';
  if (isTeamAdmin && !mayGrant(entry.own, 'TEAM_ADMIN')) return false;
  return entry.isGrantable;
}

/** A member as one of a team: a team admin has rights on the teams they lead. */
interface Lead {
  readonly isLead: boolean;
  readonly role: string;
}

/**
 * Whether the caller may give and take all roles that a team gains or loses by moving: those that come with the teams it is
 * below only before or only after, for its members, and those that count on these teams, on the team itself.
 */
export async function mayMove(trx: Trx<DB>, actor: Actor, teamId: string, from: string | null, to: string | null) {
  const before = await idsDownTo(trx, from);
  const changed = before.symmetricDifference(await idsDownTo(trx, to));
  if (changed.size === 0) return true;
  const roles = await findHangingRoles(trx, [...changed], true);
  const placesOf = ({ teamId: on, memberTeamId }: HangingRole) => [
    ...(on !== null && changed.has(on) ? [teamId] : []),
    ...(memberTeamId !== null && changed.has(memberTeamId) ? [on] : []),
  ];
  if (!(await mayGrantAll(trx, actor, roles, placesOf))) return false;
  if (!(await isLedByTeamAdmin(trx, [...changed]))) return true;
  const [own = actor.permissions] = await rightsOnTeams(trx, actor, [teamId]);
  return mayGrant(own, 'TEAM_ADMIN');
}

/** Judges each role by the caller's rights at every place; null is the whole organization. */
async function mayGrantAll(
  trx: Trx<DB>,
  actor: Actor,
  roles: readonly HangingRole[],
  placesOf: (role: HangingRole) => readonly (string | null)[],
): Promise<boolean> {
  const rights = await rightsAt(trx, actor, roles.flatMap(placesOf));
  return roles.every((role) => isGrantableAt(rights, role, placesOf(role)));
}

type RightsAt = ReadonlyMap<string | null, ReadonlySet<Permission>>;

/** What the caller may do at each place; null is the whole organization. */
async function rightsAt(trx: Trx<DB>, actor: Actor, places: readonly (string | null)[]): Promise<RightsAt> {
  const teamIds = [...new Set(places)].filter((id) => id !== null);
  const rights = new Map<string | null, ReadonlySet<Permission>>([[null, actor.permissions]]);
  for (const [index, own] of (await rightsOnTeams(trx, actor, teamIds)).entries()) rights.set(teamIds[index]!, own);
  return rights;
}

function isGrantableAt(rights: RightsAt, { role, customPermissions }: HangingRole, places: readonly (string | null)[]) {
  const given = role === 'CUSTOM' ? new Set(customPermissions) : role;
  return places.every((place) => mayGrant(rights.get(place)!, given));
}

/** The team and all above it; none for the top of the tree. */
async function idsDownTo(trx: Trx<DB>, teamId: string | null): Promise<Set<string>> {
  const [lineage = []] = teamId === null ? [] : await findLineages(trx, [teamId]);
  return new Set(lineage.map(({ id }) => id));
}
