import type { Actor } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { cancelDeletion } from './cancel-deletion.ts';
import { deleteOrganization } from './delete-organization.ts';

export const deletionResolvers: Resolvers = {
  Mutation: {
    deleteOrganization: (_, { input }, { actor, transact }) => {
      requirePerson(actor);
      return transact((trx) => deleteOrganization(trx, input));
    },
    cancelOrganizationDeletion: (_, _args, { actor, transact }) => {
      requirePerson(actor);
      return transact(cancelDeletion);
    },
  },
  Organization: {
    deletion: ({ deletionScheduledAt: scheduledAt, purgeAt, deletionReason: reason }) =>
      scheduledAt && purgeAt ? { scheduledAt, purgeAt, reason } : null,
  },
};

function requirePerson({ kind }: Actor): void {
  if (kind !== 'user') throw fault('FORBIDDEN', 'Only a signed-in person can delete an organization or keep it.');
}
