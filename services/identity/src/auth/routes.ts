import { Hono } from 'hono';
import type { Auth } from './auth.ts';
import { type Doing, type Occasion, onOccasion } from './occasion.ts';

/** What of better-auth is open to clients, and what it does that is told; the rest of its endpoints answer 404. */
const open: Readonly<Record<string, Doing>> = {
  'POST /auth/sign-up/email': {},
  'POST /auth/sign-in/email': {},
  'POST /auth/sign-out': { ending: 'identity.signOut' },
  'GET /auth/get-session': {},
  'GET /auth/list-sessions': {},
  'POST /auth/revoke-session': { ending: 'identity.endSession' },
  'POST /auth/revoke-sessions': { ending: 'identity.endSession' },
  'POST /auth/revoke-other-sessions': { ending: 'identity.endSession' },
  'POST /auth/change-password': { ending: 'identity.endSession', change: 'identity.changePassword' },
  'POST /auth/change-email': { change: 'identity.changeEmail' },
  'POST /auth/update-user': { change: 'identity.updateProfile' },
  'POST /auth/send-verification-email': {},
  'GET /auth/verify-email': { change: 'identity.verifyEmail' },
  'POST /auth/request-password-reset': {},
  'POST /auth/reset-password': { ending: 'identity.endSession', change: 'identity.resetPassword' },
  'POST /auth/two-factor/enable': { change: 'identity.setUpSecondFactor' },
  'POST /auth/two-factor/disable': { change: 'identity.disableSecondFactor' },
  'POST /auth/two-factor/get-totp-uri': {},
  'POST /auth/two-factor/verify-totp': { change: 'identity.enableSecondFactor' },
  'POST /auth/two-factor/generate-backup-codes': { change: 'identity.regenerateRecoveryCodes' },
  'POST /auth/two-factor/verify-backup-code': { change: 'identity.useRecoveryCode' },
  'GET /auth/passkey/generate-register-options': {},
  'POST /auth/passkey/verify-registration': { change: 'identity.addPasskey' },
  'GET /auth/passkey/generate-authenticate-options': {},
  'POST /auth/passkey/verify-authentication': {},
  'GET /auth/passkey/list-user-passkeys': {},
  'POST /auth/passkey/update-passkey': { change: 'identity.renamePasskey' },
  'POST /auth/passkey/delete-passkey': { change: 'identity.removePasskey' },
};

/** Sign-up, sign-in, sign-out and sessions under `/auth`. `tell` hears of requests that may have something to tell, and must not reject. */
export function authRoutes(auth: Auth, tell: (occasion: Occasion) => Promise<void>): Hono {
  const app = new Hono();
  app.all('/auth/*', (c) => {
    const endpoint = `${c.req.method} ${c.req.path}`;
    const doing = Object.hasOwn(open, endpoint) ? open[endpoint] : undefined;
    return doing ? onOccasion(c.req.raw, doing, auth.handler, tell) : c.notFound();
  });
  return app;
}
