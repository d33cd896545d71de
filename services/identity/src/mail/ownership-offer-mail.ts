import { html } from './html.ts';
import type { Mail } from './mail.ts';
import { oneLine, roleNames } from './words.ts';

export interface OwnershipOfferMail {
  readonly to: string;
  readonly organizationName: string;
  readonly offeredByName: string;
  /** What whoever offers is afterwards; null when they stay an owner. */
  readonly stepDownTo: string | null;
  /** Where to accept. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail that offers somebody ownership of an organization. */
export function ownershipOfferMail(mail: OwnershipOfferMail): Mail {
  const { to, stepDownTo, link, expiresAt } = mail;
  const [organization, offerer] = [oneLine(mail.organizationName), oneLine(mail.offeredByName)];
  const after = stepDownTo === null ? 'stays an owner beside you' : `becomes ${roleNames[stepDownTo] ?? stepDownTo}`;
  const sentence = `${offerer} offers you ownership of ${organization}. Once you accept, ${offerer} ${after}.`;
  const until = `The offer can be accepted or turned down until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. Nothing changes unless you accept.`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${organization}</title>
      </head>
      <body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em">
        <p>${sentence}</p>
        <p><a href="${link}">Look at the offer</a></p>
        <p style="color: #666">${until}</p>
      </body>
    </html> `;
  return {
    to,
    subject: `Ownership of ${organization}`,
    html: page.html,
    text: `${sentence}\n\nLook at the offer:\n${link}\n\n${until}\n`,
  };
}
