import { newId } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';

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
  /** Whether an organization has verified a host and uses it. */
  readonly isOrganizationHost: (host: string) => Promise<boolean>;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Sign-up, sign-in and sessions, kept in the schema `auth`. Organizations and API keys are ours, not better-auth's. */
export function createAuth(options: AuthOptions) {
  const { pool, secretKey, publicUrl, logger, onSession, onSessionEnd, isOrganizationHost } = options;
  return betterAuth({
    baseURL: publicUrl,
    basePath: '/auth',
    secret: secretKey,
    trustedOrigins: async (request) => [
      ...sameHostOrigins(publicUrl),
      ...(await ownHostOrigins(request, publicUrl, isOrganizationHost)),
    ],
    database: { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true },
    user: { fields: { emailVerified: 'email_verified', ...times } },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
      additionalFields: { amr: { type: 'string', required: true, defaultValue: 'pwd', input: false } },
      cookieCache: { enabled: false },
    },
    account: {
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { fields: { expiresAt: 'expires_at', ...times } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 60 }, '/sign-up/email': { window: 60, max: 60 } },
    },
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 200 },
    plugins: [bearer({ requireSignature: true })],
    advanced: {
      cookiePrefix: 'tenantry',
      database: { generateId: () => newId() },
      // Only the gateway writes this header; it strips what clients send under the name.
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
    },
    databaseHooks: {
      session: {
        create: { after: async ({ userId }) => onSession(userId) },
        delete: { after: async ({ userId, id }) => onSessionEnd(userId, id) },
      },
    },
    logger: {
      log: (level, message, ...details) => logger[level]({ details }, message),
    },
    telemetry: { enabled: false },
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** The gateway and its organizations' subdomains. On a loopback address, the machine's other name is as good: people type either. */
function sameHostOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1'];
  const own = loopback.includes(hostname) ? loopback.map((host) => `${protocol}//${host}:${port}`) : [origin];
  return [...own, `${protocol}//*.${loopback.includes(hostname) ? 'localhost' : hostname}${port && `:${port}`}`];
}

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
