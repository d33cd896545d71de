import type { Resolvers } from '../generated/schema.ts';
import { collectPersonalData } from './collect-personal-data.ts';

export const personalDataResolvers: Resolvers = {
  Viewer: {
    personalData: (_, _args, { actor, person, clock }) =>
      actor.kind === 'user' ? collectPersonalData(person, clock.now()) : null,
  },
};
