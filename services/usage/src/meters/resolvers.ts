import type { Resolvers } from '../generated/schema.ts';
import { findUsage } from './store.ts';
import { usageOf } from './usage.ts';

export const meterResolvers: Resolvers = {
  Organization: {
    __resolveReference: ({ id }, { actor }) => (actor.org === id ? { id } : null),
    usage: async (_, { meters }, { db, clock }) => {
      const now = clock.now();
      const counted = await findUsage(db, now);
      const wanted = counted?.filter(({ key }) => meters?.includes(key) ?? true);
      return wanted?.map((meter) => usageOf(meter, meter.used, now)) ?? null;
    },
  },
  Meter: {
    __resolveReference: (reference, { loaders }) => loaders.meter.load((reference as { id: string }).id),
  },
};
