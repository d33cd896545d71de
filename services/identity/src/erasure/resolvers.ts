import { encodeId, fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { deleteAccount } from './delete-account.ts';

export const erasureResolvers: Resolvers = {
  Mutation: {
    deleteAccount: (_, { input }, { actor, transactAsPerson }) => {
      const { kind, userId } = actor;
      if (kind !== 'user' || userId === null) throw fault('FORBIDDEN', 'Only a signed-in person can erase themselves.');
      return transactAsPerson((trx) => deleteAccount(trx, userId, input));
    },
  },
  DeleteAccountPayload: {
    userId: ({ userId }) => (userId == null ? null : encodeId('usr', userId)),
  },
};
