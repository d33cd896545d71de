import type { Resolvers } from '../generated/schema.ts';
import { findPasskeys, findTotp } from './factor-store.ts';

export const authenticationResolvers: Resolvers = {
  Viewer: {
    authentication: async (_, _args, { actor, person }) => {
      if (actor.kind !== 'user') return null;
      const totp = await findTotp(person);
      return { amr: actor.amr, totpEnabled: totp !== undefined, recoveryCodesLeft: totp?.recoveryCodesLeft ?? 0 };
    },
  },
  Authentication: {
    passkeys: (_, _args, { person }) => findPasskeys(person),
  },
  Membership: {
    mfaEnabled: ({ userId }, _args, { loaders }) => loaders.mfaEnabled.load(userId),
  },
};
