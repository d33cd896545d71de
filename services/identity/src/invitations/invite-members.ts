import { type BuiltInRole, mayGrant } from '@tenantry/actor';
import { metaOf, newId, type Trx } from '@tenantry/database';
import { emit, memberInvited } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import { hashOf } from '../api-keys/key.ts';
import type { MembershipRole } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { alreadyMember, roleNotGrantable } from '../memberships/errors.ts';
import { isNoInput } from '../roles/choose-role.ts';
import { alreadyInvited } from './errors.ts';
import type { Sealer } from './sealer.ts';
import {
  changeInvitation,
  findMemberEmails,
  insertInvitations,
  type InvitationRow,
  lockPendingInvitations,
  type NewInvitation,
} from './store.ts';
import { expiryFrom, statusAt } from './terms.ts';
import { newToken } from './token.ts';

export interface InviteMembers {
  readonly items: readonly { readonly email: string; readonly role: MembershipRole }[];
  /** Who invites; null for a caller that is nobody. */
  readonly inviterId: string | null;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
  readonly sealer: Sealer;
}

/** Somebody to invite, and with which role. */
interface Invitee {
  readonly email: string;
  readonly role: BuiltInRole;
}

/** The most people that one request invites. */
const maximum = 100;

/**
 * Invites each address once. An address whose invitation has expired gets a new link on the same invitation; refused, each
 * for itself, are members, addresses with a link that still works, and roles above the caller's own rights.
 */
export async function inviteMembers(trx: Trx<DB>, { items, inviterId, granter, sealer }: InviteMembers) {
  if (items.length < 1 || items.length > maximum) {
    const message = `Between 1 and ${maximum} people can be invited at once.`;
    return { results: [], errors: [invalidValue(message, ['input', 'items'])] };
  }
  const wanted = items.map(({ email, role }) => ({ email: email.trim().toLowerCase(), role }));
  const members = await findMemberEmails(
    trx,
    wanted.map(({ email }) => email),
  );
  const refusals = wanted.map(({ email, role }, index) => {
    const at = (field: string) => ['input', 'items', String(index), field];
    if (email.length > 254) return invalidValue('An address has at most 254 characters.', at('email'));
    if (role === 'CUSTOM') return isNoInput(at('role'));
    if (!mayGrant(granter, role)) return roleNotGrantable(at('role'));
    return members.has(email) ? { ...alreadyMember, path: at('email') } : null;
  });

  const invited = await invite(
    trx,
    wanted.filter((one, index): one is Invitee => one.role !== 'CUSTOM' && !refusals[index]),
    inviterId,
    sealer,
  );
  const results = wanted.map(({ email }, index) => {
    const refusal = refusals[index];
    if (refusal) return { invitation: null, error: refusal };
    const invitation = invited.get(email);
    // An address that is named twice is invited for its first mention.
    invited.delete(email);
    return invitation
      ? { invitation, error: null }
      : { invitation: null, error: alreadyInvited(['input', 'items', String(index), 'email']) };
  });
  return { results, errors: [] };
}

/** Makes or renews the invitations, by address; those that can still be accepted are left alone and left out. */
async function invite(
  trx: Trx<DB>,
  wanted: readonly Invitee[],
  invitedBy: string | null,
  sealer: Sealer,
): Promise<Map<string, InvitationRow>> {
  if (wanted.length === 0) return new Map();
  const now = metaOf(trx).clock.now();
  const tokens = new Map<string, string>();
  const invitations = new Map<string, NewInvitation>();
  for (const { email, role } of wanted) {
    if (invitations.has(email)) continue;
    const [id, token] = [newId(), newToken()];
    tokens.set(email, token);
    const times = { createdAt: now, expiresAt: expiryFrom(now) };
    invitations.set(email, { id, email, role, tokenHash: hashOf(token), invitedBy, ...times });
  }

  // In one order, so that two requests with the same addresses wait for each other and do not lock each other out.
  const inOrder = [...invitations.values()].toSorted((one, other) => (one.email < other.email ? -1 : 1));
  const inserted = await insertInvitations(trx, inOrder);
  const isNew = new Set(inserted.map(({ email }) => email));
  const renewed = await renew(
    trx,
    inOrder.filter(({ email }) => !isNew.has(email)),
    now,
  );

  const sent = [...inserted, ...renewed];
  for (const { id, orgId, email, role } of sent) {
    const sealedToken = sealer.seal(tokens.get(email)!, id);
    await emit(trx, memberInvited({ organizationId: orgId, invitationId: id, email, role, sealedToken }, id));
  }
  return new Map(sent.map((invitation) => [invitation.email, invitation]));
}

async function renew(trx: Trx<DB>, wanted: readonly NewInvitation[], now: Date): Promise<InvitationRow[]> {
  if (wanted.length === 0) return [];
  const pending = await lockPendingInvitations(
    trx,
    wanted.map(({ email }) => email),
  );
  const renewed: InvitationRow[] = [];
  for (const invitation of pending.filter((one) => statusAt(now, one) === 'EXPIRED')) {
    const { role, tokenHash, expiresAt, invitedBy } = wanted.find(({ email }) => email === invitation.email)!;
    renewed.push(await changeInvitation(trx, invitation.id, { role, tokenHash, expiresAt, invitedBy }));
  }
  return renewed;
}
