import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { createApiKey } from './create-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { type ApiKeyRow, findApiKeysBefore } from './store.ts';

export const apiKeyResolvers: Resolvers = {
  Mutation: {
    createApiKey: (_, { input }, { actor, transact }) => {
      const { kind, userId, permissions } = actor;
      if (kind !== 'user' || userId === null)
        throw fault('FORBIDDEN', 'Only a signed-in person can create an API key.');
      // A repeated answer must not hold the secret: it would lie in the database for a day.
      return transact(
        (trx) => createApiKey(trx, { ...input, userId, granter: permissions }),
        (answer) => ({ ...answer, secret: null }),
      );
    },
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
    owner: ({ userId }, _args, { loaders }) => loaders.user.load(userId),
  },
};
