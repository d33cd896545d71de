import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { createApiKey } from './create-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { type ApiKeyRow, findApiKeysBefore } from './store.ts';
import { updateApiKey } from './update-api-key.ts';

/** A repeated answer must not hold the secret: it would lie in the database for a day. */
const withoutSecret = <A extends { secret: string | null }>(answer: A): A => ({ ...answer, secret: null });

export const apiKeyResolvers: Resolvers = {
  Mutation: {
    createApiKey: (_, { input }, { actor, transact }) => {
      const { kind, userId, permissions } = actor;
      if (kind !== 'user' || userId === null)
        throw fault('FORBIDDEN', 'Only a signed-in person can create an API key.');
      return transact((trx) => createApiKey(trx, { ...input, userId, granter: permissions }), withoutSecret);
    },
    updateApiKey: (_, { input }, { actor, transact }) => transact((trx) => updateApiKey(trx, input, actor)),
    rotateApiKey: (_, { input }, { actor, transact }) =>
      transact((trx) => rotateApiKey(trx, input, actor), withoutSecret),
    revokeApiKey: (_, { input }, { transact }) => transact((trx) => revokeApiKey(trx, input.apiKeyId)),
  },
  Organization: {
    apiKeys: (_, args, { db, page }) =>
      page(
        'apiKeys',
        args,
        ({ id }: ApiKeyRow) => [id],
        (before, limit) => findApiKeysBefore(db, before?.[0] ?? null, limit),
      ),
  },
  ApiKey: {
    __resolveReference: ({ id }, { loaders }) => loaders.apiKey.load(id),
    owner: ({ userId }, _args, { loaders }) => (userId === null ? null : loaders.user.load(userId)),
    serviceAccount: ({ serviceAccountId }, _args, { loaders }) =>
      serviceAccountId === null ? null : loaders.serviceAccount.load(serviceAccountId),
    replacedBy: ({ replacedBy }, _args, { loaders }) => (replacedBy === null ? null : loaders.apiKey.load(replacedBy)),
  },
};
