import type { Resolvers } from '../generated/schema.ts';
import { createServiceAccount } from './create-service-account.ts';
import { deleteServiceAccount } from './delete-service-account.ts';
import { findServiceAccountsBefore, type ServiceAccountRow } from './store.ts';
import { updateServiceAccount } from './update-service-account.ts';

export const serviceAccountResolvers: Resolvers = {
  Mutation: {
    createServiceAccount: (_, { input }, { actor, transact }) =>
      transact((trx) => createServiceAccount(trx, input, actor.permissions)),
    updateServiceAccount: (_, { input }, { actor, transact }) =>
      transact((trx) => updateServiceAccount(trx, input, actor.permissions)),
    deleteServiceAccount: (_, { input }, { actor, transact }) =>
      transact((trx) => deleteServiceAccount(trx, input.serviceAccountId, actor.permissions)),
  },
  Organization: {
    serviceAccounts: (_, args, { db, page }) =>
      page(
        'serviceAccounts',
        args,
        ({ id }: ServiceAccountRow) => [id],
        (before, limit) => findServiceAccountsBefore(db, before?.[0] ?? null, limit),
      ),
  },
  ServiceAccount: {
    __resolveReference: ({ id }, { loaders }) => loaders.serviceAccount.load(id),
  },
};
