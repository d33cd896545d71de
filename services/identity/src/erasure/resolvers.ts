import type { Database } from '@tenantry/database';
import { encodeId, fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { tellOwn } from '../sign-ins/tell-untold.ts';
import { deleteAccount } from './delete-account.ts';

export const erasureResolvers = (database: Database<DB>): Resolvers => ({
  Mutation: {
    deleteAccount: async (_, { input }, { actor, transactAsPerson }) => {
      const { kind, userId } = actor;
      if (kind !== 'user' || userId === null) throw fault('FORBIDDEN', 'Only a signed-in person can erase themselves.');
      // What their organizations have not been told of them goes with them.
      await tellOwn(database, userId);
      return transactAsPerson((trx) => deleteAccount(trx, userId, input));
    },
  },
  DeleteAccountPayload: {
    userId: ({ userId }) => (userId == null ? null : encodeId('usr', userId)),
  },
});
