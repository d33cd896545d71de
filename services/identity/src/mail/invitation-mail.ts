import { html } from './html.ts';
import type { Mail } from './mail.ts';
import { oneLine, roleNames } from './words.ts';

export interface InvitationMail {
  readonly to: string;
  readonly organizationName: string;
  /** Null when whoever invited is no member any more. */
  readonly inviterName: string | null;
  readonly role: string;
  /** Where to accept. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail that asks somebody to become a member. */
export function invitationMail({ to, organizationName, inviterName, role, link, expiresAt }: InvitationMail): Mail {
  const organization = oneLine(organizationName);
  const asked = inviterName === null ? 'You are invited' : `${oneLine(inviterName)} invites you`;
  const sentence = `${asked} to join ${organization} as ${roleNames[role] ?? role}.`;
  const until = `The link works until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC, for ${to} alone. If you do not know why you got this mail, do nothing.`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${organization}</title>
      </head>
      <body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em">
        <p>${sentence}</p>
        <p><a href="${link}">Accept the invitation</a></p>
        <p style="color: #666">${until}</p>
      </body>
    </html> `;
  return {
    to,
    subject: `Join ${organization}`,
    html: page.html,
    text: `${sentence}\n\nAccept the invitation:\n${link}\n\n${until}\n`,
  };
}
