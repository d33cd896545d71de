import { newId } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type { BetterAuthOptions } from 'better-auth';
import type { PostgresPool } from 'kysely';
import { authStore } from './auth-store.ts';

export interface CommonSettings {
  /** Connections with the search path of the schema that holds better-auth's tables. */
  readonly pool: PostgresPool;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  readonly logger: Logger;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** How better-auth is set up for users and for staff alike: its tables, its limits, where requests may come from. */
export function commonSettings({ pool, publicUrl, logger }: CommonSettings) {
  return {
    baseURL: publicUrl,
    trustedOrigins: sameHostOrigins(publicUrl),
    database: authStore(pool),
    user: { fields: { emailVerified: 'email_verified', ...times } },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
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
    },
    advanced: {
      database: { generateId: () => newId() },
      // Only the gateway writes this header; it strips what clients send under the name.
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
    },
    logger: {
      log: (level: 'debug' | 'info' | 'warn' | 'error', message: string, ...details: unknown[]) =>
        logger[level]({ details }, message),
    },
    telemetry: { enabled: false },
  } as const satisfies BetterAuthOptions;
}

/** The gateway and its organizations' subdomains. On a loopback address, the machine's other name is as good: people type either. */
function sameHostOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1'];
  const own = loopback.includes(hostname) ? loopback.map((host) => `${protocol}//${host}:${port}`) : [origin];
  return [...own, `${protocol}//*.${loopback.includes(hostname) ? 'localhost' : hostname}${port && `:${port}`}`];
}
