import type { Actor } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { InviteMembersInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { judgeItems } from './judge-items.ts';
import type { Sealer } from './sealer.ts';
import { sendInvitations } from './send-invitations.ts';

/** The most people that one request invites. */
const maximum = 100;

/**
 * Invites each address once, as many as the plan has seats left. An address whose invitation has expired gets a new link on
 * the same invitation; refused, each for itself, are members, addresses with a link that still works, unknown teams, and
 * roles above the caller's own rights, those that come with the teams included.
 */
export async function inviteMembers(trx: Trx<DB>, { items }: InviteMembersInput, actor: Actor, sealer: Sealer) {
  if (items.length < 1 || items.length > maximum) {
    const message = `Between 1 and ${maximum} people can be invited at once.`;
    return { results: [], errors: [invalidValue(message, ['input', 'items'])] };
  }
  await lockOrganization(trx);
  await requireGrowth(trx);
  const invitees = items.map(({ email, teamIds, ...choice }) => ({
    email: email.trim().toLowerCase(),
    choice,
    teamIds: [...new Set(teamIds)],
  }));
  const judged = await judgeItems(trx, invitees, actor);
  const accepted = judged.flatMap(({ invitee }) => invitee ?? []);
  const invited = await sendInvitations(trx, accepted, actor.userId, sealer);
  const results = judged.map(({ invitee, error }) => ({
    invitation: invitee ? (invited.get(invitee.email) ?? null) : null,
    error,
  }));
  return { results, errors: [] };
}
