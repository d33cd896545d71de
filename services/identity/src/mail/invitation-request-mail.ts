import type { MailContent } from './content.ts';

export interface InvitationRequestMail {
  readonly to: string;
  readonly organizationName: string;
  /** Who asks. */
  readonly email: string;
  /** Where to send the invitation again. */
  readonly link: string;
}

/** The mail that tells those who may invite that somebody's link has expired. */
export function invitationRequestMail({ to, organizationName, email, link }: InvitationRequestMail): MailContent {
  return {
    to,
    template: 'invitation-request',
    subject: `${email} asks for a new invitation to ${organizationName}`,
    paragraphs: [`The invitation of ${email} to ${organizationName} has expired, and they ask for a new one.`],
    action: { label: `Open ${organizationName}`, url: link },
    footnote: 'Send it again if you still want them to join. If not, do nothing.',
  };
}
