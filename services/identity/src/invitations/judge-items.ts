import type { Actor } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import type { RoleChoice } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { alreadyMember, roleNotGrantable, seatLimitReached } from '../memberships/errors.ts';
import { findSeats, isFull } from '../memberships/seats.ts';
import { chooseRoles } from '../roles/choose-role.ts';
import type { RoleReference } from '../roles/store.ts';
import { lockTeams } from '../teams/store.ts';
import { alreadyInvited } from './errors.ts';
import { findInviterRights } from './inviter-rights.ts';
import { findMemberEmails, lockPendingInvitations } from './store.ts';
import { statusAt } from './terms.ts';

/** Somebody to invite; `email` is in lower case, and no team is named twice. */
export interface Invitee {
  readonly email: string;
  readonly role: RoleReference;
  readonly teamIds: readonly string[];
}

/** The most teams that come with one invitation. */
const maximumTeams = 20;

/** Somebody to invite, with the role as the input names it. */
type Item = Omit<Invitee, 'role'> & { readonly choice: RoleChoice };

/**
 * Says of each, in order, whom to invite or why not. The organization must be locked. Who comes first takes the seats, and an
 * address that is named twice is invited for its first mention. Throws FORBIDDEN when somebody is to be invited into a team
 * that the caller may not invite into, or into none by a caller who may only invite into teams.
 */
export async function judgeItems(trx: Trx<DB>, items: readonly Item[], actor: Actor) {
  const at = (index: number, field?: string) => ['input', 'items', String(index), ...(field ? [field] : [])];
  const teams = await lockTeams(trx, [...new Set(items.flatMap(({ teamIds }) => teamIds))]);
  const isKnown = (teamId: string) => teams.has(teamId);
  const rights = await findInviterRights(trx, actor, [...teams]);
  for (const { teamIds } of items)
    if (teamIds.length === 0 || teamIds.some(isKnown)) rights.requireTeams(teamIds.filter(isKnown));
  const emails = items.map(({ email }) => email);
  const members = await findMemberEmails(trx, emails);
  const now = metaOf(trx).clock.now();
  const pending = await lockPendingInvitations(trx, emails);
  const open = new Set(pending.filter((one) => statusAt(now, one) === 'PENDING').map(({ email }) => email));
  const roles = items.map(({ choice }) => choice);
  const chosen = await chooseRoles(trx, roles, (index) => at(index));
  let seats = await findSeats(trx, 'invited');

  return items.map(({ email, teamIds }, index) => {
    const refused = <E>(error: E) => ({ invitee: null, error });
    const role = chosen[index]!;
    if (email.length > 254) return refused(invalidValue('An address has at most 254 characters.', at(index, 'email')));
    if (teamIds.length > maximumTeams)
      return refused(invalidValue(`At most ${maximumTeams} teams come with an invitation.`, at(index, 'teamIds')));
    if (!teamIds.every(isKnown)) return refused(notFound('There is no such team.', at(index, 'teamIds')));
    if (role.problem) return refused(role.problem);
    if (!rights.mayGive(role, teamIds)) return refused(roleNotGrantable(role.path));
    if (!rights.mayTakeInto(teamIds)) return refused(roleNotGrantable(at(index, 'teamIds')));
    if (members.has(email)) return refused({ ...alreadyMember, path: at(index, 'email') });
    if (open.has(email)) return refused(alreadyInvited(at(index, 'email')));
    if (seats && isFull(seats)) return refused(seatLimitReached(seats, at(index, 'email')));

    open.add(email);
    seats = seats && { ...seats, used: seats.used + 1 };
    return { invitee: { email, role: role.reference, teamIds } satisfies Invitee, error: null };
  });
}
