import type { Resolvers } from '../generated/schema.ts';
import { consumeUsage } from './consume-usage.ts';
import { recordUsage } from './record-usage.ts';

export const recordingResolvers: Resolvers = {
  Mutation: {
    recordUsage: (_, { input }, { transact }) => transact((trx) => recordUsage(trx, input)),
    consumeUsage: (_, { input }, { transact }) => transact((trx) => consumeUsage(trx, input)),
  },
};
