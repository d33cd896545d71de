import { inUtc, type MailContent } from './content.ts';
import { roleNames } from './words.ts';

export interface InvitationMail {
  readonly to: string;
  readonly organizationName: string;
  /** Null when whoever invited is no member any more. */
  readonly inviterName: string | null;
  readonly role: string;
  /** What a role of the organization's own is called; null for a built-in one. */
  readonly customRoleName: string | null;
  /** Where to accept. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail that asks somebody to become a member. */
export function invitationMail(invitation: InvitationMail): MailContent {
  const { to, organizationName, inviterName, role, customRoleName, link, expiresAt } = invitation;
  const asked = inviterName === null ? 'You are invited' : `${inviterName} invites you`;
  const as = customRoleName === null ? `as ${roleNames[role] ?? role}` : `with the role ${customRoleName}`;
  return {
    to,
    template: 'invitation',
    isAwaited: true,
    subject: `Join ${organizationName}`,
    paragraphs: [`${asked} to join ${organizationName} ${as}.`],
    action: { label: 'Accept the invitation', url: link },
    footnote: `The link works until ${inUtc(expiresAt)}, for ${to} alone. If you do not know why you got this mail, do nothing.`,
  };
}
