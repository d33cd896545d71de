import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

export interface BrowserPolicy {
  /** Origins whose pages may ask, with cookies, besides our own. */
  readonly corsOrigins: readonly string[];
  /** Whether clients come over TLS, and are to keep to it. */
  readonly isPublicOverTls: boolean;
}

/** The paths that programs ask. Pages have a policy of their own, and so have the services' answers that browsers show. */
const paths = /^\/(?:staff\/)?(?:graphql|auth\/.*)$/;

/**
 * What browsers are told of the API: which pages of other origins may ask, and that an answer is nothing to show, frame or guess
 * the type of, which is the set of headers that helmet has.
 */
export function browserPolicy({ corsOrigins, isPublicOverTls }: BrowserPolicy): [string, MiddlewareHandler] {
  const policy = every(
    cors({
      origin: [...corsOrigins],
      credentials: true,
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Organization', 'Apollo-Require-Preflight'],
      exposeHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id', 'Set-Auth-Token'],
      maxAge: 600,
    }),
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      // Pages of the origins above read answers; all others are kept out by what is said of origins.
      crossOriginResourcePolicy: corsOrigins.length > 0 ? 'cross-origin' : 'same-origin',
      strictTransportSecurity: strictTransport(isPublicOverTls),
    }),
  );
  return ['/*', (c, next) => (paths.test(c.req.path) ? policy(c, next) : next())];
}

/** For a year, and for organizations' subdomains too. */
export const strictTransport = (isPublicOverTls: boolean): string | false =>
  isPublicOverTls && 'max-age=31536000; includeSubDomains';
