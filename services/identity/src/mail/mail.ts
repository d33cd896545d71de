/** A mail as it is handed over: written, escaped and addressed. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** A whole document, in which every value is escaped. */
  readonly html: string;
  /** The same for who reads no HTML. */
  readonly text: string;
}

/** What sends mail. It resolves when somebody else has taken the mail over, and rejects when it is to be sent again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
