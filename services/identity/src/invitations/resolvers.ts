import type { BearerDb } from '@tenantry/database';
import { fault, missingPermission } from '@tenantry/graphql';
import { hashOf } from '../api-keys/key.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findUsers } from '../viewer/store.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { tokenNotFound } from './errors.ts';
import { inviteMembers } from './invite-members.ts';
import { requestInvitation } from './request-invitation.ts';
import { resendInvitation } from './resend-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import type { Sealer } from './sealer.ts';
import { findInvitationsBefore, findPresentedInvitation, type InvitationRow } from './store.ts';
import { statusAt } from './terms.ts';
import { isToken } from './token.ts';

/** Invitations, whose tokens leave the transaction sealed by `sealer`. */
export const invitationResolvers = (sealer: Sealer): Resolvers => ({
  Query: {
    invitation: (_, { token }, { bearer }) => findByToken(bearer, token),
  },
  Mutation: {
    inviteMembers: (_, { input }, { actor, transact }) => transact((trx) => inviteMembers(trx, input, actor, sealer)),
    resendInvitation: (_, { input }, { actor, transact }) =>
      transact((trx) => resendInvitation(trx, { ...input, granter: actor.permissions, sealer })),
    revokeInvitation: (_, { input }, { actor, transact }) =>
      transact((trx) => revokeInvitation(trx, { ...input, granter: actor.permissions })),
    acceptInvitation: async (_, { input }, { actor, bearer, person, transactIn }) => {
      const { kind, userId } = actor;
      if (kind !== 'user' || userId === null)
        throw fault('FORBIDDEN', 'Only a signed-in person can accept an invitation.');
      const presented = await findByToken(bearer, input.token);
      if (!presented) return { organization: null, role: null, errors: [tokenNotFound] };
      const { orgId, tokenHash } = presented;
      // From outside the organization, which does not see the person yet.
      const [user] = await findUsers(person, [userId]);
      return transactIn(orgId, (trx) => acceptInvitation(trx, { tokenHash, userId, email: user?.email ?? null }));
    },
    requestInvitation: async (_, { input }, { bearer, transactIn }) => {
      const presented = await findByToken(bearer, input.token);
      if (!presented) return { requestedAt: null, errors: [tokenNotFound] };
      return transactIn(presented.orgId, (trx) => requestInvitation(trx, presented.tokenHash));
    },
  },
  Organization: {
    invitations: (_, { status = null, ...args }, { db, clock, page }) =>
      page(
        'invitations',
        args,
        ({ id }: InvitationRow) => [id],
        (after, limit) => findInvitationsBefore(db, { before: after?.[0] ?? null, limit, status, now: clock.now() }),
      ),
  },
  Invitation: {
    // The type is open to who may invite into some teams, for the invitations they make. By ID there are all.
    __resolveReference: ({ id }, { actor, loaders }) => {
      if (!actor.permissions.has('MEMBERS_INVITE')) throw missingPermission('MEMBERS_INVITE');
      return loaders.invitation.load(id);
    },
    status: (invitation, _args, { clock }) => statusAt(clock.now(), invitation),
    teams: ({ id }, _args, { loaders }) => loaders.invitationTeams.load(id),
    invitedBy: ({ invitedBy }, _args, { loaders }) => (invitedBy === null ? null : loaders.user.load(invitedBy)),
  },
  InvitationPreview: {
    status: (invitation, _args, { clock }) => statusAt(clock.now(), invitation),
  },
});

async function findByToken(bearer: (hash: string) => BearerDb<DB>, token: string) {
  if (!isToken(token)) return null;
  const tokenHash = hashOf(token);
  return (await findPresentedInvitation(bearer(tokenHash), tokenHash)) ?? null;
}
