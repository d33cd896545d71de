import { randomUUID } from 'node:crypto';
import { fault, organizationOf } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { createOrganization, organizationIdFor } from './create-organization.ts';
import { findFormerSlugs } from './store.ts';
import { updateOrganization } from './update-organization.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, _args, { actor, loaders }) => loaders.organization.load(organizationOf(actor)),
  },
  Mutation: {
    createOrganization: (_, { input }, { actor, idempotencyKey, transactIn }) => {
      const ownerId = actor.kind === 'user' ? actor.userId : null;
      if (ownerId === null) throw fault('FORBIDDEN', 'Only a signed-in person can create an organization.');
      const id = organizationIdFor(ownerId, idempotencyKey ?? randomUUID());
      return transactIn(id, (trx) => createOrganization(trx, { ...input, id, ownerId }));
    },
    updateOrganization: (_, { input }, { transact }) => transact((trx) => updateOrganization(trx, input)),
  },
  Organization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    formerSlugs: (_, _args, { db }) => findFormerSlugs(db),
  },
};
