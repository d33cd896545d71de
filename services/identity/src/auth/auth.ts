import type { Logger } from '@tenantry/observability';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import type pg from 'pg';
import { commonSettings } from './settings.ts';

export interface AuthOptions {
  /** Connections of the role identity_auth, with `auth` as their search path. */
  readonly pool: pg.Pool;
  readonly secretKey: string;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  readonly logger: Logger;
  /** Called with every new session, after it is stored; a rejection fails the sign-in. */
  readonly onSession: (userId: string) => Promise<void>;
  /** Called with every session that was ended before its time. */
  readonly onSessionEnd: (userId: string, sessionId: string) => Promise<void>;
}

/** Sign-up, sign-in and sessions, kept in the schema `auth`. Organizations and API keys are ours, not better-auth's. */
export function createAuth({ pool, secretKey, publicUrl, logger, onSession, onSessionEnd }: AuthOptions) {
  const common = commonSettings({ pool, publicUrl, logger });
  return betterAuth({
    ...common,
    basePath: '/auth',
    secret: secretKey,
    session: {
      ...common.session,
      additionalFields: { amr: { type: 'string', required: true, defaultValue: 'pwd', input: false } },
    },
    rateLimit: {
      ...common.rateLimit,
      customRules: { '/sign-in/email': { window: 60, max: 60 }, '/sign-up/email': { window: 60, max: 60 } },
    },
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 200 },
    plugins: [bearer({ requireSignature: true })],
    advanced: { ...common.advanced, cookiePrefix: 'tenantry' },
    databaseHooks: {
      session: {
        create: { after: async ({ userId }) => onSession(userId) },
        delete: { after: async ({ userId, id }) => onSessionEnd(userId, id) },
      },
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;
