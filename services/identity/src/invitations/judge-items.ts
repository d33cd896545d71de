import { type BuiltInRole, mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { fault, invalidValue, notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { MembershipRole } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { alreadyMember, roleNotGrantable, seatLimitReached } from '../memberships/errors.ts';
import { findSeats, isFull } from '../memberships/seats.ts';
import { isNoInput } from '../roles/choose-role.ts';
import { lockTeams } from '../teams/store.ts';
import { alreadyInvited } from './errors.ts';
import { findMemberEmails, lockPendingInvitations } from './store.ts';
import { statusAt } from './terms.ts';

/** Somebody to invite; `email` is in lower case, and no team is named twice. */
export interface Invitee {
  readonly email: string;
  readonly role: BuiltInRole;
  readonly teamIds: readonly string[];
}

/** The most teams that come with one invitation. */
const maximumTeams = 20;

/**
 * Says of each, in order, why they are not invited, or null. The organization must be locked. Who comes first takes the
 * seats, and an address that is named twice is invited for its first mention. Throws FORBIDDEN when teams are given by
 * who may not write them.
 */
export async function judgeItems(
  trx: Trx<DB>,
  items: readonly (Omit<Invitee, 'role'> & { role: MembershipRole })[],
  granter: ReadonlySet<Permission>,
) {
  if (items.some(({ teamIds }) => teamIds.length > 0) && !granter.has('TEAMS_WRITE'))
    throw fault('FORBIDDEN', 'This needs the permission TEAMS_WRITE.', { permission: 'TEAMS_WRITE' });
  const emails = items.map(({ email }) => email);
  const members = await findMemberEmails(trx, emails);
  const now = metaOf(trx).clock.now();
  const pending = await lockPendingInvitations(trx, emails);
  const open = new Set(pending.filter((one) => statusAt(now, one) === 'PENDING').map(({ email }) => email));
  const teams = await lockTeams(trx, [...new Set(items.flatMap(({ teamIds }) => teamIds))]);
  let seats = await findSeats(trx, 'invited');

  return items.map(({ email, role, teamIds }, index) => {
    const at = (field: string) => ['input', 'items', String(index), field];
    if (email.length > 254) return invalidValue('An address has at most 254 characters.', at('email'));
    if (role === 'CUSTOM') return isNoInput(at('role'));
    if (!mayGrant(granter, role)) return roleNotGrantable(at('role'));
    if (teamIds.length > maximumTeams)
      return invalidValue(`At most ${maximumTeams} teams come with an invitation.`, at('teamIds'));
    if (teamIds.some((id) => !teams.has(id))) return notFound('There is no such team.', at('teamIds'));
    if (members.has(email)) return { ...alreadyMember, path: at('email') };
    if (open.has(email)) return alreadyInvited(at('email'));
    if (seats && isFull(seats)) return seatLimitReached(seats, at('email'));

    open.add(email);
    seats = seats && { ...seats, used: seats.used + 1 };
    return null;
  });
}
