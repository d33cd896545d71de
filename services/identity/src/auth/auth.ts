import type { Logger } from '@tenantry/observability';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import type pg from 'pg';
import type { AccountMail } from './account-mail.ts';
import { multiFactor, type MultiFactorOptions } from './multi-factor.ts';
import type { NewSession } from './note-device.ts';
import { notingPool } from './occasion.ts';
import { commonSettings } from './settings.ts';
import { beforeSession, noteWho } from './sign-ins.ts';

export interface AuthOptions extends MultiFactorOptions {
  /** Connections of the role identity_auth. */
  readonly pool: pg.Pool;
  readonly logger: Logger;
  readonly account: AccountMail;
  readonly passwords?: PasswordHashing | undefined;
  /** Called with every new session, after it is stored; a rejection fails the sign-in. */
  readonly onSession: (session: NewSession) => Promise<void>;
  /** Called with every session that was ended before its time. */
  readonly onSessionEnd: (userId: string, sessionId: string) => Promise<void>;
  /** Whether an organization has verified a host and uses it. */
  readonly isOrganizationHost: (host: string) => Promise<boolean>;
}

/** How passwords are kept. Slow on purpose, so that tests have their own; better-auth's scrypt unless given. */
export interface PasswordHashing {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (given: { readonly hash: string; readonly password: string }) => Promise<boolean>;
}

/** Sign-up, sign-in and sessions, kept in the schema `auth`. Organizations and API keys are ours, not better-auth's. */
export function createAuth(options: AuthOptions) {
  const { pool, secretKey, publicUrl, logger, account, passwords, onSession, onSessionEnd, isOrganizationHost } =
    options;
  const common = commonSettings({ pool: notingPool(pool), publicUrl, logger });
  return betterAuth({
    ...common,
    basePath: '/auth',
    secret: secretKey,
    trustedOrigins: async (request) => [
      ...common.trustedOrigins,
      ...(await ownHostOrigins(request, publicUrl, isOrganizationHost)),
    ],
    session: {
      ...common.session,
      additionalFields: { amr: { type: 'string', required: true, defaultValue: 'pwd', input: false } },
    },
    verification: {
      ...common.verification,
      // Who reads the table cannot reset a password with what they see.
      storeIdentifier: { default: 'plain', overrides: { 'reset-password:': 'hashed' } },
    },
    rateLimit: {
      ...common.rateLimit,
      customRules: {
        '/sign-in/email': { window: 60, max: 60 },
        '/sign-up/email': { window: 60, max: 60 },
        '/request-password-reset': { window: 60, max: 10 },
        '/send-verification-email': { window: 60, max: 10 },
        '/change-email': { window: 60, max: 10 },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 200,
      ...(passwords && { password: passwords }),
      ...account.passwordReset,
    },
    emailVerification: account.emailVerification,
    user: { ...common.user, changeEmail: { enabled: true } },
    // What turns a cookie into a bearer token comes last, so that it sees which cookies are left.
    plugins: [...multiFactor(options), bearer({ requireSignature: true })],
    advanced: {
      ...common.advanced,
      cookiePrefix: 'tenantry',
      // Nobody waits for a mail to be written, so that the time of an answer does not tell whether there is an account.
      backgroundTasks: { handler: account.inBackground },
    },
    databaseHooks: {
      session: {
        create: {
          before: beforeSession,
          after: async (session) => {
            noteWho(session);
            await onSession(session);
          },
        },
        delete: {
          after: async (session) => {
            noteWho(session);
            await onSessionEnd(session.userId, session.id);
          },
        },
      },
      user: { create: { after: account.onSignUp }, update: { before: account.onUserUpdate } },
      account: { update: { after: account.onAccountUpdate } },
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** The origin of a request that came by an organization's own host: there, people sign in as they do at the gateway's. */
async function ownHostOrigins(
  request: Request | undefined,
  publicUrl: string,
  isOrganizationHost: (host: string) => Promise<boolean>,
): Promise<string[]> {
  const host = request?.headers.get('host')?.toLowerCase();
  if (!host || host === new URL(publicUrl).host) return [];
  const { protocol } = new URL(publicUrl);
  return (await isOrganizationHost(host.replace(/:\d+$/, ''))) ? [`${protocol}//${host}`] : [];
}
