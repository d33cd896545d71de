import type { Resolvers } from '../generated/schema.ts';
import { collectPersonalData } from './collect-personal-data.ts';
import { collectElsewhere, type PersonalSources } from './elsewhere.ts';

/** `others` are the services whose part is told along. */
export const personalDataResolvers = (others: PersonalSources): Resolvers => ({
  Viewer: {
    personalData: async (_, _args, { actor: { kind, userId }, person, clock }) => {
      if (kind !== 'user' || userId === null) return null;
      const document = await collectPersonalData(person, clock.now());
      return document && { ...document, ...(await collectElsewhere(others, userId)) };
    },
  },
});
