import type { Clock, Database, Sealer } from '@tenantry/database';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { DB } from '../generated/tables.ts';
import { unsubscribe } from './unsubscribe.ts';
import { readToken } from './unsubscribe-token.ts';

export interface UnsubscribeParts {
  readonly database: Database<DB>;
  readonly clock: Clock;
  /** For the purpose of tokens that end mail. */
  readonly sealer: Sealer;
}

/**
 * `/unsubscribe?token=…` ends mail for whoever has the link, without signing in: a POST, as mail programs send it by themselves
 * (RFC 8058) and the page that a GET shows does at a click. A GET changes nothing: what looks through mail follows links.
 */
export function unsubscribeRoutes({ sealer, ...parts }: UnsubscribeParts): Hono {
  const app = new Hono();
  app.on(['GET', 'POST'], '/unsubscribe', async (c) => {
    const token = c.req.query('token') ?? '';
    const of = readToken(sealer, token);
    const headers = {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    };
    if (!of)
      return c.html(
        page('This link does not work', said('It is not whole. Take it from the mail again.')),
        404,
        headers,
      );
    if (c.req.method === 'GET') return c.html(page('Stop this mail?', ask), 200, headers);
    await unsubscribe(parts, of);
    return c.html(
      page('You get no more of this mail', said('You can change that among your notifications.')),
      200,
      headers,
    );
  });
  return app;
}

const said = (text: string) => html`<p>${text}</p>`;
// Without an action a form goes to where it came from, the token included.
const ask = html`<form method="post"><button name="List-Unsubscribe" value="One-Click">Stop it</button></form>`;

function page(title: string, content: ReturnType<typeof said>) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          body {
            max-width: 32rem;
            margin: 15vh auto;
            padding: 0 1rem;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          button {
            padding: 0.6rem 1.2rem;
            font: inherit;
            cursor: pointer;
          }
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${content}
      </body>
    </html>`;
}
