import type { MembershipRow } from '../memberships/store.ts';
import type { Resolvers } from '../generated/schema.ts';
import { addTeamMember } from './add-team-member.ts';
import { createTeam } from './create-team.ts';
import { deleteTeam } from './delete-team.ts';
import type { TeamMemberRow } from './member-store.ts';
import { moveTeam } from './move-team.ts';
import { removeTeamMember } from './remove-team-member.ts';
import { setTeamLead } from './set-team-lead.ts';
import { findRootTeamsAfter, type TeamRow } from './store.ts';
import { updateTeam } from './update-team.ts';

const keysOfTeam = ({ id }: TeamRow) => [id];
const keysOfMember = ({ membershipId }: TeamMemberRow) => [membershipId];

export const teamResolvers: Resolvers = {
  Mutation: {
    createTeam: (_, { input }, { actor, transact }) => transact((trx) => createTeam(trx, input, actor)),
    updateTeam: (_, { input }, { actor, transact }) => transact((trx) => updateTeam(trx, input, actor)),
    moveTeam: (_, { input }, { actor, transact }) => transact((trx) => moveTeam(trx, input, actor)),
    deleteTeam: (_, { input }, { actor, transact }) => transact((trx) => deleteTeam(trx, input.teamId, actor)),
    addTeamMember: (_, { input }, { actor, transact }) => transact((trx) => addTeamMember(trx, input, actor)),
    setTeamLead: (_, { input }, { actor, transact }) => transact((trx) => setTeamLead(trx, input, actor)),
    removeTeamMember: (_, { input }, { actor, transact }) => transact((trx) => removeTeamMember(trx, input, actor)),
  },
  Membership: {
    teams: ({ id }, args, { loaders, page }) =>
      page(`teams of ${id}`, args, keysOfTeam, (after, limit) =>
        loaders.teamsOf.load({ of: id, after: after?.[0] ?? null, limit }),
      ),
  },
  Organization: {
    teams: (_, args, { db, page }) =>
      page('teams', args, keysOfTeam, (after, limit) => findRootTeamsAfter(db, after?.[0] ?? null, limit)),
  },
  Team: {
    __resolveReference: ({ id }, { loaders }) => loaders.team.load(id),
    parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : loaders.team.load(parentId)),
    ancestors: ({ parentId }, _args, { loaders }) => (parentId === null ? [] : loaders.teamLineage.load(parentId)),
    depth: async ({ parentId }, _args, { loaders }) =>
      parentId === null ? 1 : (await loaders.teamLineage.load(parentId)).length + 1,
    children: ({ id }, args, { loaders, page }) =>
      page(`children of ${id}`, args, keysOfTeam, (after, limit) =>
        loaders.teamChildren.load({ of: id, after: after?.[0] ?? null, limit }),
      ),
    members: ({ id }, args, { loaders, page }) =>
      page(`members of ${id}`, args, keysOfMember, (after, limit) =>
        loaders.teamMembers.load({ of: id, after: after?.[0] ?? null, limit }),
      ),
    memberCount: ({ id }, _args, { loaders }) => loaders.teamMemberCount.load(id),
  },
  TeamMember: {
    membership: ({ membershipId }, _args, { loaders }) =>
      loaders.membership.load(membershipId) as Promise<MembershipRow>,
  },
};
