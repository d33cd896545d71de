import type { Mail, Mailer } from './mail.ts';

/** A mail that was caught. */
export interface CaughtMail extends Mail {
  /** Counts from 1. */
  readonly id: number;
  readonly sentAt: Date;
}

/** A mailer for development: nothing leaves the process, and everything can be read there. */
export interface MailCatcher extends Mailer {
  /** The last mails, newest first. */
  all(): readonly CaughtMail[];
  /** Null when there is none, or none any more. */
  find(id: number): CaughtMail | null;
}

/** Keeps the last mails in memory, 200 unless told otherwise. */
export function createMailCatcher(room = 200): MailCatcher {
  const mails: CaughtMail[] = [];
  let count = 0;
  return {
    async send(mail) {
      mails.unshift({ ...mail, id: (count += 1), sentAt: new Date() });
      mails.splice(room);
    },
    close: () => {},
    all: () => mails,
    find: (id) => mails.find((mail) => mail.id === id) ?? null,
  };
}
