import { type Clock, connectPool, systemClock } from '@tenantry/database';
import { createFeed, startConsumer } from '@tenantry/events';
import { createLogger } from '@tenantry/observability';
import { createSealer } from '../src/invitations/sealer.ts';
import { deliverDue } from '../src/mail/deliver-mail.ts';
import type { Mailer } from '../src/mail/mail.ts';
import { mailHandlers } from '../src/mail/handlers.ts';
import { type Fixtures, secretKey } from './fixtures.ts';

const logger = createLogger('identity', 'silent');
const publicUrl = 'https://app.example.com';
export const writer = { sealer: createSealer(secretKey, 'mail'), product: 'Tenantry', publicUrl };

/** Writes the mails that the events until now ask for. */
export async function writeMails({ url, database }: Fixtures['identity'], clock: Clock = systemClock): Promise<void> {
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 2 });
  const feed = createFeed({ pool: worker, source: 'identity' });
  const handlers = mailHandlers({ writer, database, sealer: createSealer(secretKey), publicUrl });
  const consumer = startConsumer({ name: 'mail', source: 'identity', feed, database, handlers, logger, clock });
  await consumer.caughtUp();
  await consumer.stop();
  await feed.stop();
  await worker.end();
}

/** Sends the mails that are due. */
export async function deliverMails({ url }: Fixtures['identity'], mailer: Mailer, clock: Clock = systemClock) {
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 3 });
  await deliverDue({ mailer, worker, sealer: writer.sealer, clock, logger });
  await worker.end();
}

/** A mailer that does this with each mail. */
export function mailerThat(send: Mailer['send']): Mailer {
  return { send, close: () => {} };
}
