import type { MailContent } from './content.ts';

export interface AccountMail {
  readonly to: string;
  readonly link: string;
}

/** The mail that asks somebody to confirm their address. */
export function verificationMail({ to, link }: AccountMail): MailContent {
  return {
    to,
    template: 'verification',
    isAwaited: true,
    subject: 'Confirm your address',
    paragraphs: [`Confirm that ${to} is your address, so that we can reach you about your account.`],
    action: { label: 'Confirm the address', url: link },
    footnote: 'The link works for 24 hours. If you did not sign up, do nothing.',
  };
}

/** The mail that asks somebody to confirm the address that they want to sign in with from then on. */
export function changedAddressMail({ to, link }: AccountMail): MailContent {
  return {
    to,
    template: 'change-address',
    isAwaited: true,
    subject: 'Confirm your new address',
    paragraphs: [
      `Confirm that ${to} is your address. You sign in with it from then on, and are signed out everywhere for that.`,
    ],
    action: { label: 'Use this address', url: link },
    footnote: 'The link works for 24 hours. If you did not ask for it, do nothing: nothing changes then.',
  };
}

/** The mail with which somebody chooses a new password. */
export function passwordResetMail({ to, link }: AccountMail): MailContent {
  return {
    to,
    template: 'password-reset',
    isAwaited: true,
    subject: 'Choose a new password',
    paragraphs: [`Somebody asked for a new password for the account of ${to}.`],
    action: { label: 'Choose a new password', url: link },
    footnote:
      'The link works once, for an hour, and ends every session of the account. If you did not ask for it, do nothing: your password stays as it is.',
  };
}
