import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { gonePage, listPage, mailPage } from './catcher-pages.ts';
import type { CaughtMail, MailCatcher } from './catcher.ts';

/**
 * What was caught, at `/dev/mail`: a list and each mail, as HTML and as text. Who asks the list for JSON gets the mails
 * themselves. Anybody may read them, so these routes are for development alone.
 */
export function catcherRoutes(catcher: MailCatcher): Hono {
  const app = new Hono();
  app.use('/dev/mail/*', protect);
  app.get('/dev/mail', (c) => {
    if (c.req.header('accept')?.includes('application/json')) return c.json(catcher.all());
    return c.html(listPage(catcher.all()).html);
  });
  app.get('/dev/mail/:id', (c) => {
    const mail = catcher.find(Number(c.req.param('id')));
    const mails = catcher.all();
    return mail ? c.html(mailPage(mail, mails).html) : c.html(gonePage(mails).html, 404);
  });
  app.get('/dev/mail/:id/html', (c) => show(c, catcher, (mail) => c.html(withOutwardLinks(mail.html))));
  app.get('/dev/mail/:id/text', (c) => show(c, catcher, (mail) => c.text(mail.text)));
  return app;
}

/** A mail is somebody else's HTML: it may look as it likes and show images, and do nothing. */
const protect = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'https:', 'data:'],
    frameSrc: ["'self'"],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});

/** The mail in its frame: its links open beside it, as they do in a mail program. */
function withOutwardLinks(html: string): string {
  return html.replace('<head>', '<head><base target="_blank" />');
}

function show(c: Context, catcher: MailCatcher, page: (mail: CaughtMail) => Response): Response | Promise<Response> {
  const mail = catcher.find(Number(c.req.param('id')));
  return mail ? page(mail) : c.notFound();
}
