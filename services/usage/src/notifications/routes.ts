import type { Clock, Database, Sealer } from '@tenantry/database';
import { htmlPage } from '@tenantry/graphql/html-page';
import { Hono } from 'hono';
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
    const kind = of.category === null ? 'daily mail' : `mail about ${subjects[of.category]}`;
    if (c.req.method === 'GET') return c.html(page(`Stop ${kind}?`, ask), 200, headers);
    await unsubscribe(parts, of);
    return c.html(
      page(
        `You get no more ${kind}`,
        said(
          `Your notification preferences in the organization turn it on again.${of.category === null ? ' Mail about security goes on.' : ''}`,
        ),
      ),
      200,
      headers,
    );
  });
  return app;
}

const subjects = { LIMITS: 'limits', BILLING: 'billing', MEMBERSHIP: 'members', WEBHOOKS: 'webhooks' } as const;
const said = (text: string) => `<p>${text}</p>`;
// Without an action a form goes to where it came from, the token included.
const ask = `${said('It ends for the organization that it came from. What it tells is still among your notifications there.')}
  <form method="post"><button name="List-Unsubscribe" value="One-Click">Stop it</button></form>`;

const page = (title: string, content: string): string =>
  htmlPage({ title, body: `<main><h1>${title}</h1>${content}</main>` });
