import { createTransport } from 'nodemailer';
import { type Mailer, MailRefused } from './mail.ts';
import { isLoopback, type SmtpOptions } from './smtp-options.ts';

/**
 * Sends by SMTP over up to five connections that are kept. Without TLS nothing is sent, but over smtp:// to this machine. A
 * refusal of the recipient or of the mail for good (5xx) is a MailRefused; a full mailbox, a wrong password of ours or a server
 * that is away is not.
 */
export function createSmtpMailer({ url, from, ca }: SmtpOptions): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(ca && { tls: { ca } }),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    requireTLS: !secure && !isLoopback(hostname),
    ignoreTLS: !secure && isLoopback(hostname),
    maxConnections: 5,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A mail has no attachments, so nothing in it may ever name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);

  return {
    async send({ to, fromName, replyTo, subject, html, text, unsubscribeUrl }, id) {
      try {
        await transport.sendMail({
          // As objects, so that no text is read as a list of addresses.
          from: { name: fromName, address: from.address },
          to: { name: '', address: to },
          ...(replyTo && { replyTo: { name: '', address: replyTo } }),
          subject,
          html,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && oneClick(unsubscribeUrl)) },
        });
      } catch (error) {
        throw isForGood(error) ? new MailRefused((error as Error).message, { cause: error }) : error;
      }
    },
    close: () => transport.close(),
  };
}

// A 5xx before the recipient is named is about us, and passes when somebody puts it right.
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  return Number(error.responseCode) >= 500 && (error.command === 'RCPT TO' || error.command === 'DATA');
}

// RFC 8058. Prepared already, since nodemailer breaks long lines, and an address must stay whole.
function oneClick(url: string) {
  return {
    'List-Unsubscribe': { prepared: true, value: `<${url}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
