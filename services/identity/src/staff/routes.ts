import { Hono } from 'hono';
import type { StaffAuth } from './auth.ts';

/** What of better-auth is open to staff; the rest of its endpoints answer 404. */
const open: ReadonlySet<string> = new Set([
  'POST /staff/auth/sign-in/email',
  'POST /staff/auth/sign-out',
  'GET /staff/auth/get-session',
  'POST /staff/auth/change-password',
]);

/** Sign-in and sign-out of staff under `/staff/auth`. */
export function staffAuthRoutes(auth: StaffAuth): Hono {
  const app = new Hono();
  app.all('/staff/auth/*', (c) => (open.has(`${c.req.method} ${c.req.path}`) ? auth.handler(c.req.raw) : c.notFound()));
  return app;
}
