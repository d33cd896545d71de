import type { Resolvers } from '../generated/schema.ts';
import { assignRoleToTeam, assignServiceAccountRole, assignTeamRole, removeRoleAssignment } from './assign-role.ts';
import { findRoleAssignmentsAfter, type RoleAssignmentRow } from './assignment-store.ts';
import { builtInRolesFor, permissionCatalogue } from './catalogue.ts';
import { inCatalogueOrder } from './check-role.ts';
import { createCustomRole } from './create-custom-role.ts';
import { deleteCustomRole } from './delete-custom-role.ts';
import { permissionsOfGrant, rightsAlong, rightsOf } from './rights.ts';
import { type CustomRoleRow, findCustomRolesAfter, type RoleReference } from './store.ts';
import { updateCustomRole } from './update-custom-role.ts';
import type { Loaders } from '../loaders.ts';

const keysOf = ({ id }: CustomRoleRow | RoleAssignmentRow) => [id];

/** The custom role that is meant; null for a built-in one. */
const customRole = ({ customRoleId }: RoleReference, _args: unknown, { loaders }: { loaders: Loaders }) =>
  customRoleId === null ? null : loaders.customRole.load(customRoleId);
const team = ({ teamId }: { teamId: string | null }, _args: unknown, { loaders }: { loaders: Loaders }) =>
  teamId === null ? null : loaders.team.load(teamId);

/** What somebody has rights through, a member or a service account. */
const holder = {
  customRole,
  permissions: async ({ id }: { id: string }, _args: unknown, { loaders }: { loaders: Loaders }) =>
    inCatalogueOrder(rightsOf(await loaders.grants.load(id)).permissions),
  permissionsOnTeam: async (
    { id }: { id: string },
    { teamId }: { teamId: string },
    { loaders }: { loaders: Loaders },
  ) => {
    const [grants, lineage] = await Promise.all([loaders.grants.load(id), loaders.teamLineage.load(teamId)]);
    return lineage.length === 0 ? null : inCatalogueOrder(rightsAlong(rightsOf(grants), lineage));
  },
  grants: ({ id }: { id: string }, _args: unknown, { loaders }: { loaders: Loaders }) => loaders.grants.load(id),
};

export const roleResolvers: Resolvers = {
  Mutation: {
    createCustomRole: (_, { input }, { actor, transact }) =>
      transact((trx) => createCustomRole(trx, input, actor.permissions)),
    updateCustomRole: (_, { input }, { actor, transact }) =>
      transact((trx) => updateCustomRole(trx, input, actor.permissions)),
    deleteCustomRole: (_, { input }, { actor, transact }) =>
      transact((trx) => deleteCustomRole(trx, input, actor.permissions)),
    assignTeamRole: (_, { input }, { actor, transact }) => transact((trx) => assignTeamRole(trx, input, actor)),
    assignRoleToTeam: (_, { input }, { actor, transact }) => transact((trx) => assignRoleToTeam(trx, input, actor)),
    assignServiceAccountRole: (_, { input }, { actor, transact }) =>
      transact((trx) => assignServiceAccountRole(trx, input, actor)),
    removeRoleAssignment: (_, { input }, { actor, transact }) =>
      transact((trx) => removeRoleAssignment(trx, input.roleAssignmentId, actor)),
  },
  Organization: {
    customRoles: (_, args, { db, page }) =>
      page('customRoles', args, keysOf, (after, limit) => findCustomRolesAfter(db, after?.[0] ?? null, limit)),
    builtInRoles: (_, _args, { actor }) => builtInRolesFor(actor.permissions),
    permissionCatalogue: (_, _args, { actor }) => permissionCatalogue(actor.permissions),
    roleAssignments: (_, { teamId = null, ...args }, { db, page }) =>
      page(`roleAssignments of ${teamId}`, args, keysOf, (after, limit) =>
        findRoleAssignmentsAfter(db, { after: after?.[0] ?? null, limit, teamId }),
      ),
    viewerPermissions: (_, _args, { actor }) => inCatalogueOrder(actor.permissions),
  },
  Team: {
    viewerPermissions: async ({ id }, _args, { actor, loaders }) =>
      inCatalogueOrder(rightsAlong(actor, await loaders.teamLineage.load(id))),
  },
  Invitation: { customRole },
  Membership: holder,
  ServiceAccount: holder,
  RoleGrant: {
    customRole,
    team,
    assignment: ({ assignmentId }, _args, { loaders }) =>
      assignmentId === null ? null : loaders.roleAssignment.load(assignmentId),
    permissions: (grant) => inCatalogueOrder(permissionsOfGrant(grant)),
  },
  CustomRole: {
    __resolveReference: ({ id }, { loaders }) => loaders.customRole.load(id),
    memberCount: async ({ id, uses }, _args, { loaders }) => (uses ?? (await loaders.roleUses.load(id))).memberCount,
    serviceAccountCount: async ({ id, uses }, _args, { loaders }) =>
      (uses ?? (await loaders.roleUses.load(id))).serviceAccountCount,
    assignmentCount: async ({ id, uses }, _args, { loaders }) =>
      (uses ?? (await loaders.roleUses.load(id))).assignmentCount,
    invitationCount: async ({ id, uses }, _args, { loaders }) =>
      (uses ?? (await loaders.roleUses.load(id))).invitationCount,
  },
  RoleAssignment: {
    __resolveReference: ({ id }, { loaders }) => loaders.roleAssignment.load(id),
    customRole,
    team,
    membership: ({ membershipId }, _args, { loaders }) =>
      membershipId === null ? null : loaders.membership.load(membershipId),
    serviceAccount: ({ serviceAccountId }, _args, { loaders }) =>
      serviceAccountId === null ? null : loaders.serviceAccount.load(serviceAccountId),
    memberTeam: ({ memberTeamId }, _args, { loaders }) =>
      memberTeamId === null ? null : loaders.team.load(memberTeamId),
  },
};
