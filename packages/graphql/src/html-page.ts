/** A page that is not the playground's: short, without scripts, and with nothing from elsewhere. */
export interface HtmlPage {
  /** Text. */
  readonly title: string;
  /** HTML: whoever writes it has escaped what is not theirs. */
  readonly body: string;
  /** A class of the body. */
  readonly kind?: string;
  /** CSS besides what all of them have. */
  readonly style?: string;
  /** HTML of the head besides what all of them have. */
  readonly head?: string;
}

/** The whole page. Its security policy must allow inline styles. */
export function htmlPage({ title, body, kind = 'notice', style = '', head = '' }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    ${head}
    <title>${escaped(title)}</title>
    <style>${common}${style}</style>
  </head>
  <body class="${kind}">${body}</body>
</html>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The colours are the playground's. A `notice` is a page with a single thing to say, in its `main`. */
const common = `
  :root {
    --accent: light-dark(#4f46e5, #a5b4fc);
    --ink: light-dark(#1f2937, #e5e7eb);
    --muted: light-dark(#64748b, #94a3b8);
    --line: light-dark(#e2e8f0, #2f3b52);
    --page: light-dark(#f6f7fb, #151b29);
    --surface: light-dark(#fff, #1d2536);
    color-scheme: light dark;
    font: 15px/1.55 system-ui, sans-serif;
  }
  * { box-sizing: border-box }
  body { margin: 0; color: var(--ink); background: var(--page) }
  a { color: var(--accent) }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
  h1 { margin: 0 0 12px; font-size: 20px; line-height: 1.3; overflow-wrap: anywhere }
  .notice { display: grid; place-items: center; min-height: 100dvh; padding: 24px 16px 12vh }
  .notice main { width: 100%; max-width: 420px; padding: 32px; background: var(--surface); border: 1px solid var(--line); border-radius: 14px }
  .notice p { margin: 0 0 12px; color: var(--muted) }
  .notice p:last-child { margin: 0 }
  .notice button { padding: 10px 18px; font: inherit; font-weight: 600; color: light-dark(#fff, #151b29); background: var(--accent); border: 0; border-radius: 8px; cursor: pointer }
`;
