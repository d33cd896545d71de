import { html } from './html.ts';
import type { Mail } from './mail.ts';
import { oneLine } from './words.ts';

export interface InvitationRequestMail {
  readonly to: string;
  readonly organizationName: string;
  /** Who asks. */
  readonly email: string;
  /** Where to send the invitation again. */
  readonly link: string;
}

/** The mail that tells those who may invite that somebody's link has expired. */
export function invitationRequestMail({ to, organizationName, email, link }: InvitationRequestMail): Mail {
  const organization = oneLine(organizationName);
  const sentence = `The invitation of ${email} to ${organization} has expired, and they ask for a new one.`;
  const more = 'Send it again if you still want them to join. If not, do nothing.';
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${organization}</title>
      </head>
      <body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em">
        <p>${sentence}</p>
        <p><a href="${link}">Open ${organization}</a></p>
        <p style="color: #666">${more}</p>
      </body>
    </html> `;
  return {
    to,
    subject: `${email} asks for a new invitation to ${organization}`,
    html: page.html,
    text: `${sentence}\n\nOpen ${organization}:\n${link}\n\n${more}\n`,
  };
}
