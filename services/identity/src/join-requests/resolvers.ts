import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { findOwn } from '../memberships/own-store.ts';
import { findUsers } from '../viewer/store.ts';
import { approveJoinRequest, declineJoinRequest } from './decide-join-request.ts';
import { notJoinable } from './errors.ts';
import { joinOrganization } from './join-organization.ts';
import { findJoinable, findPendingAfter, type JoinRequestRow } from './store.ts';

export const joinRequestResolvers: Resolvers = {
  Mutation: {
    joinOrganization: async (_, { input: { organizationId } }, { actor, person, transactIn }) => {
      const { kind, userId } = actor;
      if (kind !== 'user' || userId === null)
        throw fault('FORBIDDEN', 'Only a signed-in person can join an organization.');
      // From outside the organization, which does not see the person yet, or sees a member who asks again.
      const [joinable, own, [user]] = await Promise.all([
        findJoinable(person),
        findOwn(person, { names: [organizationId], most: 1 }),
        findUsers(person, [userId]),
      ]);
      const isOpen = own.length > 0 || joinable.some(({ organization }) => organization.id === organizationId);
      if (!user || !isOpen) return { organization: null, outcome: null, errors: [notJoinable] };
      return transactIn(organizationId, (trx) => joinOrganization(trx, { userId, email: user.email, name: user.name }));
    },
    approveJoinRequest: (_, { input }, { actor, transact }) => {
      const { joinRequestId, role } = input;
      return transact((trx) =>
        approveJoinRequest(trx, { joinRequestId, role: role ?? 'MEMBER', granter: actor.permissions }),
      );
    },
    declineJoinRequest: (_, { input }, { transact }) => transact((trx) => declineJoinRequest(trx, input.joinRequestId)),
  },
  Viewer: {
    joinableOrganizations: (_, _args, { actor, person }) => (actor.kind === 'user' ? findJoinable(person) : []),
  },
  Organization: {
    joinRequests: (_, args, { db, page }) =>
      page(
        'joinRequests',
        args,
        ({ id }: JoinRequestRow) => [id],
        (after, limit) => findPendingAfter(db, after?.[0] ?? null, limit),
      ),
  },
  JoinRequest: {
    __resolveReference: ({ id }, { loaders }) => loaders.joinRequest.load(id),
  },
};
