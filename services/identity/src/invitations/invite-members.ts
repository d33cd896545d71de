import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { MembershipRole } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { type Invitee, judgeItems } from './judge-items.ts';
import type { Sealer } from './sealer.ts';
import { sendInvitations } from './send-invitations.ts';

export interface InviteMembers {
  readonly items: readonly {
    readonly email: string;
    readonly role: MembershipRole;
    readonly teamIds?: readonly string[] | null;
  }[];
  /** Who invites; null for a caller that is nobody. */
  readonly inviterId: string | null;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
  readonly sealer: Sealer;
}

/** The most people that one request invites. */
const maximum = 100;

/**
 * Invites each address once, as many as the plan has seats left. An address whose invitation has expired gets a new link on
 * the same invitation; refused, each for itself, are members, addresses with a link that still works, unknown teams, and
 * roles above the caller's own rights.
 */
export async function inviteMembers(trx: Trx<DB>, { items, inviterId, granter, sealer }: InviteMembers) {
  if (items.length < 1 || items.length > maximum) {
    const message = `Between 1 and ${maximum} people can be invited at once.`;
    return { results: [], errors: [invalidValue(message, ['input', 'items'])] };
  }
  await lockOrganization(trx);
  const invitees = items.map(({ email, role, teamIds }) => ({
    email: email.trim().toLowerCase(),
    role,
    teamIds: [...new Set(teamIds)] as readonly string[],
  }));
  const refusals = await judgeItems(trx, invitees, granter);
  const accepted = invitees.filter((one, index): one is Invitee => one.role !== 'CUSTOM' && !refusals[index]);
  const invited = await sendInvitations(trx, accepted, inviterId, sealer);
  const results = invitees.map(({ email }, index) => {
    const error = refusals[index] ?? null;
    return { invitation: error ? null : (invited.get(email) ?? null), error };
  });
  return { results, errors: [] };
}
