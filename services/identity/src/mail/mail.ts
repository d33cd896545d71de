/** A mail as it is handed over: written, escaped and addressed. */
export interface Mail {
  readonly to: string;
  /** The name it comes from; the address is the installation's. */
  readonly fromName: string;
  /** Where an answer goes; null for the address it comes from. */
  readonly replyTo: string | null;
  readonly subject: string;
  /** A whole document, in which every value is escaped. */
  readonly html: string;
  /** The same for who reads no HTML. */
  readonly text: string;
  /** What ends mail like this by one POST, as RFC 8058 has it; nothing does unless given. */
  readonly unsubscribeUrl?: string | null;
}

/**
 * What sends mail. It resolves when somebody else has taken the mail over, and rejects when it is to be sent again, but with
 * MailRefused when that is of no use. `id` is the same when a mail is sent again.
 */
export interface Mailer {
  send(mail: Mail, id: string): Promise<void>;
  /** Closes what is open. */
  close(): void;
}

/** The recipient's server wants this mail neither now nor later. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}
