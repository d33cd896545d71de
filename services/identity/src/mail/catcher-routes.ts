import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { CaughtMail, MailCatcher } from './catcher.ts';
import { html, type Html } from './html.ts';

/**
 * What was caught, at `/dev/mail`: a list and each mail, as HTML and as text. Who asks the list for JSON gets the mails
 * themselves. Anybody may read them, so these routes are for development alone.
 */
export function catcherRoutes(catcher: MailCatcher): Hono {
  const app = new Hono();
  app.use('/dev/mail/*', protect);
  app.get('/dev/mail', (c) => {
    if (c.req.header('accept')?.includes('application/json')) return c.json(catcher.all());
    return c.html(list(catcher.all()).html);
  });
  app.get('/dev/mail/:id', (c) => show(c, catcher, (mail) => c.html(single(mail).html)));
  app.get('/dev/mail/:id/html', (c) => show(c, catcher, (mail) => c.html(mail.html)));
  app.get('/dev/mail/:id/text', (c) => show(c, catcher, (mail) => c.text(mail.text)));
  return app;
}

/** A mail is somebody else's HTML: it may look as it likes, and do and load nothing. */
const protect = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    frameSrc: ["'self'"],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});

function show(c: Context, catcher: MailCatcher, page: (mail: CaughtMail) => Response): Response | Promise<Response> {
  const mail = catcher.find(Number(c.req.param('id')));
  return mail ? page(mail) : c.notFound();
}

function list(mails: readonly CaughtMail[]): Html {
  const rows = mails.map(
    ({ id, to, subject, sentAt }) =>
      html` <tr>
        <td>${sentAt.toISOString()}</td>
        <td>${to}</td>
        <td><a href="/dev/mail/${String(id)}">${subject}</a></td>
      </tr>`,
  );
  const none = mails.length === 0 ? html`<p>Nothing was sent yet.</p>` : html``;
  return document(
    'Mail',
    html`<h1>Mail</h1>
      ${none}
      <table>
        ${rows}
      </table>`,
  );
}

function single({ id, to, subject, text, sentAt }: CaughtMail): Html {
  const path = `/dev/mail/${id}`;
  return document(
    subject,
    html`<p><a href="/dev/mail">All mail</a></p>
      <h1>${subject}</h1>
      <p>To ${to}, ${sentAt.toISOString()} · <a href="${path}/html">HTML</a> · <a href="${path}/text">text</a></p>
      <iframe
        src="${path}/html"
        title="The mail"
        sandbox="allow-top-navigation-by-user-activation allow-popups"
      ></iframe>
      <pre>${text}</pre>`,
  );
}

function document(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 60em;
            margin: 2em auto;
            padding: 0 1em;
          }
          td {
            padding-right: 1em;
          }
          iframe {
            width: 100%;
            height: 20em;
            background: white;
          }
          pre {
            white-space: pre-wrap;
          }
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
}
