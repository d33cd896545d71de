import { Hono } from 'hono';
import type { Auth } from './auth.ts';
import { type Occasion, onOccasion } from './occasion.ts';

/** What of better-auth is open to clients; the rest of its endpoints answer 404. */
const open: ReadonlySet<string> = new Set([
  'POST /auth/sign-up/email',
  'POST /auth/sign-in/email',
  'POST /auth/sign-out',
  'GET /auth/get-session',
  'GET /auth/list-sessions',
  'POST /auth/revoke-session',
  'POST /auth/revoke-sessions',
  'POST /auth/revoke-other-sessions',
  'POST /auth/change-password',
  'POST /auth/change-email',
  'POST /auth/update-user',
  'POST /auth/send-verification-email',
  'GET /auth/verify-email',
  'POST /auth/request-password-reset',
  'POST /auth/reset-password',
  'POST /auth/two-factor/enable',
  'POST /auth/two-factor/disable',
  'POST /auth/two-factor/get-totp-uri',
  'POST /auth/two-factor/verify-totp',
  'POST /auth/two-factor/generate-backup-codes',
  'POST /auth/two-factor/verify-backup-code',
  'GET /auth/passkey/generate-register-options',
  'POST /auth/passkey/verify-registration',
  'GET /auth/passkey/generate-authenticate-options',
  'POST /auth/passkey/verify-authentication',
  'GET /auth/passkey/list-user-passkeys',
  'POST /auth/passkey/update-passkey',
  'POST /auth/passkey/delete-passkey',
]);

/** Sign-up, sign-in, sign-out and sessions under `/auth`. `tell` hears of requests that may have something to tell, and must not reject. */
export function authRoutes(auth: Auth, tell: (occasion: Occasion) => Promise<void>): Hono {
  const app = new Hono();
  app.all('/auth/*', (c) =>
    open.has(`${c.req.method} ${c.req.path}`) ? onOccasion(c.req.raw, auth.handler, tell) : c.notFound(),
  );
  return app;
}
