import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { World } from '../world/world.ts';
import { checkoutPages } from './checkout-routes.ts';
import { invoicePages } from './invoice-page.ts';
import { portalPages } from './portal-routes.ts';

/** The pages that people see. They load nothing from elsewhere. */
export function pages(world: World): Hono {
  const app = new Hono();
  const protect = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      scriptSrc: ["'unsafe-inline'"],
      baseUri: ["'none'"],
    },
    strictTransportSecurity: false,
  });
  for (const path of ['/checkout/*', '/portal/*', '/invoice/*']) app.use(path, protect);
  return app.route('/', checkoutPages(world)).route('/', portalPages(world)).route('/', invoicePages(world));
}
