import { htmlPage } from '@tenantry/graphql/html-page';
import { style } from './catcher-style.ts';
import type { CaughtMail } from './catcher.ts';
import { inUtc } from './content.ts';
import { html, type Html } from './html.ts';

/** The mails, newest first; or what to do to get one. */
export function listPage(mails: readonly CaughtMail[]): Html {
  const [title, text] =
    mails.length > 0
      ? ['Choose a mail', 'The newest is on top. Reload to see what has arrived since.']
      : [
          'No mail yet',
          'Sign up, invite somebody or ask for a new password, then reload. Nothing leaves this machine.',
        ];
  return page('Mail', mails, null, hint(title, text));
}

/** One mail beside the others: as a mail program shows it, and its text. */
export function mailPage(mail: CaughtMail, mails: readonly CaughtMail[]): Html {
  const path = `/dev/mail/${mail.id}`;
  const body = html`<article>
    <header>
      <h1>${mail.subject}</h1>
      <dl>
        <dt>From</dt>
        <dd>${mail.fromName}</dd>
        <dt>To</dt>
        <dd>${mail.to}</dd>
        ${
          mail.replyTo === null
            ? html``
            : html`<dt>Reply to</dt>
                <dd>${mail.replyTo}</dd>`
        }
        <dt>Sent</dt>
        <dd><time datetime="${mail.sentAt.toISOString()}">${inUtc(mail.sentAt)}</time></dd>
      </dl>
      <p class="links">
        <a href="${path}/html" target="_blank">HTML alone</a> <a href="${path}/text" target="_blank">Text alone</a>
      </p>
    </header>
    <iframe
      src="${path}/html"
      title="The mail"
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    ></iframe>
    <details open>
      <summary>The text part</summary>
      <pre>${linked(mail.text)}</pre>
    </details>
  </article>`;
  return page(mail.subject, mails, mail.id, body);
}

/** In the place of a mail that is kept no more. */
export function gonePage(mails: readonly CaughtMail[]): Html {
  const text = 'The last mails are kept for as long as the process runs. Choose one, or have this one sent again.';
  // No mail has this number, so none is marked; on a phone this is shown rather than the list.
  return page('Mail', mails, 0, hint('This mail is gone', text));
}

function page(title: string, mails: readonly CaughtMail[], open: number | null, content: Html): Html {
  const count = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  const body = html`<header class="bar"><a href="/dev/mail">Caught mail</a> <span>${count}</span></header>
    <nav aria-label="Mails">${mails.map((mail) => entry(mail, mail.id === open))}</nav>
    <main>${content}</main>`;
  return {
    html: htmlPage({
      title: `${title} · caught mail`,
      kind: open === null ? 'list' : 'one',
      style,
      body: body.html,
    }),
  };
}

function entry({ id, to, subject, fromName, sentAt }: CaughtMail, isOpen: boolean): Html {
  return html`<a href="/dev/mail/${String(id)}" ${isOpen ? html`aria-current="page"` : html``}>
    <strong>${subject}</strong> <span class="to">${to}</span>
    <span class="meta">${fromName} · <time datetime="${sentAt.toISOString()}">${inUtc(sentAt)}</time></span>
  </a>`;
}

function hint(title: string, text: string): Html {
  return html`<div class="hint">
    <h1>${title}</h1>
    <p>${text}</p>
  </div>`;
}

/** The text with its addresses as links. */
function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" target="_blank">${part}</a>` : html`${part}`));
}
