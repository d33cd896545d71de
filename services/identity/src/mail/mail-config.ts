import * as z from 'zod';
import { parseMailFrom, type SmtpOptions, smtpUrlProblem } from './smtp-options.ts';

/** The variables that say what becomes of mail. */
export const mailVariables = {
  /** `smtp` sends mail; `catcher` shows it to everybody at `/dev/mail` of the gateway, for development; `off` sends none. */
  MAIL: z.enum(['smtp', 'catcher', 'off']).default('off'),
  /** The mail server, `smtps://user:password@host:465` or `smtp://…:587`; only smtp:// to this machine goes without TLS. */
  SMTP_URL: z.string().optional(),
  /** Name and address that mail comes from, `Acme <no-reply@acme.example>`. */
  MAIL_FROM: z.string().optional(),
};

interface MailVariables {
  readonly MAIL?: 'smtp' | 'catcher' | 'off';
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
}

/** Reports what MAIL=smtp lacks, whatever else is wrong with the environment. */
export const mailIsComplete = z.superRefine<MailVariables>(
  ({ MAIL, SMTP_URL, MAIL_FROM }, { addIssue }) => {
    if (MAIL !== 'smtp') return;
    const say = (path: string, message: string | null) =>
      message && addIssue({ code: 'custom', path: [path], message });
    say('SMTP_URL', SMTP_URL === undefined ? 'MAIL=smtp needs it.' : smtpUrlProblem(SMTP_URL));
    say('MAIL_FROM', parseMailFrom(MAIL_FROM ?? '') ? null : 'MAIL=smtp needs it as Name <address>.');
  },
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** What the variables say, which were found complete. */
export function mailOptionsOf({
  MAIL = 'off',
  SMTP_URL = '',
  MAIL_FROM = '',
}: MailVariables): 'catcher' | 'off' | SmtpOptions {
  if (MAIL !== 'smtp') return MAIL;
  const from = parseMailFrom(MAIL_FROM);
  if (!from) throw new Error('MAIL_FROM names no address.');
  return { url: SMTP_URL, from };
}
