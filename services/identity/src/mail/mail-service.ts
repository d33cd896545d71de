import type { Clock, Database } from '@tenantry/database';
import { coalesce, type Consumer, type Feed, startConsumer } from '@tenantry/events';
import { every, type Logger } from '@tenantry/observability';
import type { Hono } from 'hono';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { createSealer } from '../invitations/sealer.ts';
import { createMailCatcher, type MailCatcher } from './catcher.ts';
import { catcherRoutes } from './catcher-routes.ts';
import { deliverDue, forgetOldMail } from './deliver-mail.ts';
import type { MailWriter } from './enqueue-mail.ts';
import { mailHandlers } from './handlers.ts';
import { notificationHandlers } from './send-notification.ts';
import { createSmtpMailer } from './smtp.ts';
import type { SmtpOptions } from './smtp-options.ts';

/** `catcher` shows mail at `/dev/mail` to everybody, for development; `off` sends none. */
export type MailOptions = 'catcher' | 'off' | SmtpOptions;

/** Mail of this process, if it has any. */
export interface MailService {
  readonly writer: MailWriter;
  readonly routes: readonly Hono[];
  /** Follows the events that people are told of, and sends. */
  start(feed: Feed): Consumer;
  /** Mails people also what usage has for them. */
  hear(source: 'usage', feed: Feed): Consumer;
  /** Deletes what was sent or given up long ago. */
  forgetOld(): Promise<void>;
}

export interface MailServiceOptions {
  readonly mail: MailOptions;
  readonly database: Database<DB>;
  /** Connections of the role `worker`. */
  readonly worker: pg.Pool;
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What writes and sends mail; null when it is off. */
export function createMailService({ mail, ...options }: MailServiceOptions): MailService | null {
  if (mail === 'off') return null;
  const { database, worker, secretKey, publicUrl, clock, logger } = options;
  const mailer = mail === 'catcher' ? createMailCatcher() : createSmtpMailer(mail);
  const sealer = createSealer(secretKey, 'mail');
  const writer = { sealer, publicUrl, product: mail === 'catcher' ? 'Tenantry' : mail.from.name };
  const delivery = { mailer, worker, sealer, clock, logger };

  return {
    writer,
    hear(source, feed) {
      const handlers = notificationHandlers({ writer, publicUrl });
      return startConsumer({ name: 'mail', source, feed, database, handlers, logger, clock });
    },
    forgetOld: () => forgetOldMail(delivery),
    routes: isCatcher(mailer) ? [catcherRoutes(mailer)] : [],
    start(feed) {
      const handlers = mailHandlers({ writer, database, sealer: createSealer(secretKey), publicUrl });
      const consumer = startConsumer({ name: 'mail', source: 'identity', feed, database, handlers, logger, clock });
      // One run at a time, so that who waits for the mail of before waits for what is being sent, too.
      const deliver = coalesce(() => deliverDue(delivery));
      const sender = every(1_000, deliver, logger);
      return {
        async caughtUp() {
          await consumer.caughtUp();
          await deliver();
        },
        async stop() {
          await Promise.all([consumer.stop(), sender.stop()]);
          mailer.close();
        },
      };
    },
  };
}

function isCatcher(mailer: object): mailer is MailCatcher {
  return 'all' in mailer;
}
