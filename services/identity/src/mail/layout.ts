import { inkOn } from './colour.ts';
import { type MailContent, type MailItem, oneLine } from './content.ts';
import { html, type Html } from './html.ts';
import type { Mail } from './mail.ts';
import type { Theme } from './theme.ts';

/** The mail with this content, in these looks: HTML for people, and all of it as text too. */
export function writeMail(content: MailContent, theme: Theme): Mail {
  const clean = cleaned(content);
  const name = oneLine(theme.name);
  return {
    to: content.to,
    fromName: oneLine(theme.fromName),
    replyTo: theme.replyTo,
    subject: clean.subject,
    html: page(clean, { ...theme, name }).html,
    text: plain(clean, name),
    unsubscribeUrl: content.unsubscribeUrl ?? null,
  };
}

const stop = 'Stop mail like this';

function cleaned(content: MailContent): MailContent & Required<Pick<MailContent, 'heading' | 'preview'>> {
  return {
    ...content,
    subject: oneLine(content.subject),
    heading: oneLine(content.heading ?? content.subject),
    preview: oneLine(content.preview ?? content.paragraphs[0] ?? content.subject),
    paragraphs: content.paragraphs.map(oneLine),
    items: content.items?.map(({ title, text, time }) => ({ title: oneLine(title), text: oneLine(text), time })),
    details: content.details?.map(([name, value]) => [name, oneLine(value)] as const),
    footnote: oneLine(content.footnote),
  };
}

function plain(content: MailContent, from: string): string {
  const { paragraphs, items = [], details = [], action, footnote, unsubscribeUrl } = content;
  const parts = [
    ...paragraphs,
    ...items.map(({ title, text, time }) => `${time}: ${title}. ${text}`),
    ...(details.length > 0 ? [details.map(([name, value]) => `${name}: ${value}`).join('\n')] : []),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    footnote,
    ...(unsubscribeUrl ? [`${stop}:\n${unsubscribeUrl}`] : []),
    `-- \n${from}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function page(content: ReturnType<typeof cleaned>, theme: Theme): Html {
  const { subject, heading, preview, paragraphs, items = [], details = [], action, footnote, unsubscribeUrl } = content;
  const button = `display: inline-block; padding: 12px 22px; border-radius: 8px; background: ${theme.primaryColor}; color: ${inkOn(theme.primaryColor)}; font-weight: 600; text-decoration: none`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${rules}
        </style>
      </head>
      <body
        class="page"
        style="margin: 0; padding: 32px 16px; background: #f3f4f8; color: #1f2937; font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"
      >
        <div style="display: none; max-height: 0; overflow: hidden">${preview}</div>
        <div style="max-width: 560px; margin: 0 auto">
          <div style="padding: 0 4px 16px; font-size: 18px; font-weight: 650; overflow-wrap: anywhere">
            ${brand(theme)}
          </div>
          <div
            class="card"
            style="padding: 32px; background: #ffffff; border: 1px solid #e2e8f0; border-radius: 14px; overflow-wrap: anywhere"
          >
            <h1 style="margin: 0 0 16px; font-size: 22px; line-height: 1.3">${heading}</h1>
            ${paragraphs.map((text) => html`<p style="margin: 0 0 16px">${text}</p>`)} ${items.map(told)}
            ${details.map(
              ([name, value]) =>
                html`<p style="margin: 0 0 4px">
                  <span class="faint" style="color: #64748b">${name}:</span> ${value}
                </p>`,
            )}
            ${
              action
                ? html`<p style="margin: 24px 0"><a href="${action.url}" style="${button}">${action.label}</a></p>
                    <p class="faint" style="margin: 0 0 16px; color: #64748b; font-size: 13px">
                      Or open this address:
                      <a class="faint" href="${action.url}" style="color: #64748b">${action.url}</a>
                    </p>`
                : html``
            }
            <p class="faint" style="margin: 16px 0 0; color: #64748b; font-size: 13px">${footnote}</p>
            ${
              unsubscribeUrl
                ? html`<p style="margin: 8px 0 0; font-size: 13px">
                    <a class="faint" href="${unsubscribeUrl}" style="color: #64748b">${stop}</a>
                  </p>`
                : html``
            }
          </div>
          <p class="faint" style="margin: 16px 4px 0; color: #64748b; font-size: 12px">Sent by ${theme.name}</p>
        </div>
      </body>
    </html> `;
}

function told({ title, text, time }: MailItem): Html {
  return html`<div class="line" style="padding: 12px 0; border-top: 1px solid #e2e8f0">
    <p style="margin: 0; font-weight: 600">${title}</p>
    <p style="margin: 2px 0 0">${text}</p>
    <p class="faint" style="margin: 2px 0 0; color: #64748b; font-size: 13px">${time}</p>
  </div>`;
}

function brand({ name, logoUrl }: Theme): Html {
  if (logoUrl === null) return html`${name}`;
  return html`<img
    src="${logoUrl}"
    alt="${name}"
    height="36"
    style="display: block; height: 36px; max-width: 240px"
  />`;
}

// Our own and no value's, so it needs no escaping; a mail's own colours stand in style attributes.
const rules: Html = {
  html: `@media (prefers-color-scheme: dark) {
            .page { background: #151b29 !important; color: #e5e7eb !important }
            .card { background: #212a3b !important; border-color: #2f3b52 !important }
            .line { border-color: #3a475f !important }
            .faint { color: #94a3b8 !important }
          }
          @media (max-width: 480px) {
            .page { padding: 20px 12px !important }
            .card { padding: 24px 20px !important }
          }`,
};
