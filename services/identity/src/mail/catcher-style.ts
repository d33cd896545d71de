/** How the catcher's own pages look; a mail in its frame has its own. */
export const style = `
  :root { --chosen: light-dark(#eef2ff, #273150); font-size: 14px; line-height: 1.5 }
  body {
    display: grid;
    grid: auto minmax(0, 1fr) / minmax(260px, 340px) minmax(0, 1fr);
    height: 100dvh;
  }
  :focus-visible { outline-offset: -2px }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    gap: 12px;
    align-items: baseline;
    padding: 12px 18px;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  .bar a { color: inherit; font-size: 15px; font-weight: 650; text-decoration: none }
  .bar span, .meta, .to, dt { color: var(--muted) }
  nav { overflow: auto; background: var(--surface); border-right: 1px solid var(--line) }
  nav a {
    display: grid;
    padding: 12px 18px;
    color: inherit;
    border-bottom: 1px solid var(--line);
    text-decoration: none;
  }
  nav a > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  nav a:hover { background: var(--page) }
  nav a[aria-current] { background: var(--chosen); box-shadow: inset 3px 0 var(--accent) }
  .meta { font-size: 12px }
  nav:not(:has(a)) { display: none }
  nav:not(:has(a)) + main { grid-column: 1 / -1 }
  main { overflow: auto }
  article { max-width: 820px; margin: 0 auto; padding: 24px }
  dl { display: grid; grid: auto / auto 1fr; gap: 2px 14px; margin: 0 }
  dd { margin: 0; overflow-wrap: anywhere }
  .links { display: flex; gap: 16px; margin: 12px 0 16px }
  iframe { width: 100%; height: 560px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface) }
  details { margin: 16px 0 0 }
  summary { cursor: pointer; font-weight: 600 }
  pre {
    padding: 16px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  .hint { display: grid; place-content: center; height: 100%; padding: 24px; text-align: center }
  .hint p { max-width: 36em; margin: 0; color: var(--muted) }
  @media (max-width: 720px) {
    body { grid-template-columns: minmax(0, 1fr) }
    body.one nav, body.list:has(nav a) main { display: none }
    article { padding: 16px }
  }`;
