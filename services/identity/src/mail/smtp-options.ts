import addressparser from 'nodemailer/lib/addressparser';

/** How mail is sent. */
export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://…:587`, which turns to TLS before anything else is said. */
  readonly url: string;
  /** What mail comes from, by name where no organization's stands there. */
  readonly from: MailAddress;
  /** Whom to believe about the server's name, as PEM, instead of those that Node.js knows. */
  readonly ca?: string;
}
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What is wrong with an address of a mail server; null when nothing is. */
export function smtpUrlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol)) return 'Must be smtp://… or smtps://user:password@host:port.';
  if (url.hostname === '') return 'Names no host.';
  if (url.search || url.hash || url.pathname.length > 1) return 'Must end with the port: nothing may follow it.';
  return null;
}

/** The one address in `Acme <no-reply@acme.example>`; null when there is none, or no name. */
export function parseMailFrom(text: string): MailAddress | null {
  const [first, ...more] = addressparser(text, { flatten: true });
  if (!first?.address || !first.name || more.length > 0) return null;
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(first.address) ? { name: first.name, address: first.address } : null;
}

/** Whether a host is this machine, so that nobody listens in between. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
