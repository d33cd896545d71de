import { fault } from '@tenantry/graphql';
import type { OrganizationMembersArgs, Resolvers } from '../generated/schema.ts';
import { addMember } from './add-member.ts';
import { changeMemberRole } from './change-member-role.ts';
import { leaveOrganization, removeMember } from './remove-member.ts';
import { resetMemberMfa } from './reset-member-mfa.ts';
import type { UserRow } from '../viewer/store.ts';
import { countMemberships, findMembershipsAfter, type MembershipFilter, type MembershipRow } from './store.ts';

const keysOf = ({ id }: MembershipRow) => [id];

export const membershipResolvers: Resolvers = {
  Mutation: {
    addMember: (_, { input }, { actor, transact }) =>
      transact((trx) => addMember(trx, { ...input, granter: actor.permissions })),
    changeMemberRole: (_, { input }, { actor, transact }) =>
      transact((trx) => changeMemberRole(trx, { ...input, granter: actor.permissions })),
    resetMemberMfa: (_, { input }, { actor, transact }) =>
      transact((trx) => resetMemberMfa(trx, { ...input, resetter: actor })),
    removeMember: (_, { input }, { actor, transact }) =>
      transact((trx) => removeMember(trx, { ...input, remover: actor.permissions })),
    leaveOrganization: (_, _args, { actor, transact }) => {
      const { kind, userId } = actor;
      if (kind !== 'user' || userId === null)
        throw fault('FORBIDDEN', 'Only a signed-in person can leave an organization.');
      return transact((trx) => leaveOrganization(trx, userId));
    },
  },
  Organization: {
    members: async (_, { first, after, ...conditions }, { db, page }) => {
      const filter = filterOf(conditions);
      const connection = await page(`members ${JSON.stringify(filter)}`, { first, after }, keysOf, (cursor, limit) =>
        findMembershipsAfter(db, { after: cursor?.[0] ?? null, limit, filter }),
      );
      return { ...connection, filter };
    },
  },
  MembershipConnection: {
    totalCount: ({ filter }, _args, { db }) => countMemberships(db, filter),
  },
  Membership: {
    __resolveReference: ({ id }, { loaders }) => loaders.membership.load(id),
    user: ({ user, userId }, _args, { loaders }) => user ?? (loaders.user.load(userId) as Promise<UserRow>),
  },
};

function filterOf({ search, role, customRoleId, teamId }: Partial<OrganizationMembersArgs>): MembershipFilter {
  const length = [...(search ?? 'any')].length;
  if (length < 1 || length > 100) throw fault('BAD_USER_INPUT', 'search: 1 to 100 characters are possible.');
  return {
    search: search ?? null,
    role: role ?? null,
    customRoleId: customRoleId ?? null,
    teamId: teamId ?? null,
  };
}
