import { html, raw } from 'hono/html';
import { formatMoney } from '../money/format.ts';
import { style } from './style.ts';

export type Html = ReturnType<typeof html>;

/** A whole page. */
export function layout(title: string, body: Html | Promise<Html>): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

/** A page with a single thing to say. */
export function notice(title: string, text: string): Html {
  return layout(
    title,
    html`<main class="center">
      <div class="panel">
        <p style="margin-bottom:14px">${testBadge}</p>
        <h2>${title}</h2>
        <p class="muted" style="margin-top:8px">${text}</p>
      </div>
    </main>`,
  );
}

/** Says that no money moves here. */
export const testBadge = html`<span class="badge warn">Local Stripe · no real money</span>`;

/** An amount as people read it. */
export const money = formatMoney;

/** A day as people read it. */
export function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    at * 1_000,
  );
}
