import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { htmlPage } from '@tenantry/graphql/html-page';
import { strictTransport } from './browser-policy.ts';
import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const dist = join(import.meta.dirname, '../../playground/dist');

/** The paths of the app's pages; links in mail lead to most of them. */
const pages: ReadonlySet<string> = new Set([
  '/',
  '/forgot-password',
  '/invitation',
  '/reset-password',
  '/security',
  '/verify-email',
]);

/** The playground's pages, from its build; until that is there, a page that waits for it. */
export function playground(isPublicOverTls = false): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
      },
      strictTransportSecurity: strictTransport(isPublicOverTls),
    }),
  );
  // Made when there is something to serve: it looks for its folder at once.
  let serve: MiddlewareHandler | undefined;
  app.use('/*', async (c, next) => {
    if (c.req.method !== 'GET') return next();
    if (!existsSync(join(dist, 'index.html'))) {
      return pages.has(c.req.path) ? c.html(waiting, 200, { 'cache-control': 'no-store' }) : next();
    }
    serve ??= serveStatic({
      root: relative(process.cwd(), dist),
      rewriteRequestPath: (path) => (pages.has(path) ? '/index.html' : path),
      onFound: (path, found) => found.header('cache-control', cacheOf(path)),
    });
    return serve(c, next);
  });
  return app;
}

/** Assets carry their hash in their names. */
function cacheOf(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const waiting = htmlPage({
  title: 'Tenantry',
  head: '<meta http-equiv="refresh" content="1" />',
  body: `<main>
    <h1>Tenantry</h1>
    <p>The playground is being built, once. This page opens it when it is ready.</p>
    <p>GraphQL answers at <code>/graphql</code> already.</p>
  </main>`,
});
