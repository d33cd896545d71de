import type { Clock } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { Sealer } from '../invitations/sealer.ts';
import { type Mail, type Mailer, MailRefused } from './mail.ts';
import { type ClaimedMail, claimMail, deleteOldMails, markFailed, markSent } from './outgoing-store.ts';
import { retryAt } from './retry.ts';

export interface Delivery {
  readonly mailer: Mailer;
  /** Connections of the role `worker`, which sees the mail of everybody. */
  readonly worker: pg.Pool;
  /** For the purpose `mail`. */
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How many mails a process sends at the same time. */
const lanes = 5;
/** How long a mail is one process's to send: longer than any attempt takes. */
const leaseMs = 5 * 60_000;
/** How long is kept that a mail was sent or given up. */
const keepMs = 30 * 86_400_000;

/**
 * Sends what is due, five at a time, whatever number of processes does so, and resolves when nothing is. No transaction is open
 * meanwhile: who is killed between sending and noting it has the mail sent again, under the same ID.
 */
export async function deliverDue(delivery: Delivery): Promise<void> {
  await Promise.all(Array.from({ length: lanes }, () => deliverSome(delivery)));
}

/** Deletes mails of more than 30 days ago that were sent or given up. */
export function forgetOldMail({ worker, clock }: Delivery): Promise<void> {
  return deleteOldMails(worker, new Date(clock.now().getTime() - keepMs));
}

async function deliverSome(delivery: Delivery): Promise<void> {
  for (;;) {
    const now = delivery.clock.now();
    const mail = await claimMail(delivery.worker, now, new Date(now.getTime() + leaseMs));
    if (!mail) return;
    await deliver(delivery, mail);
  }
}

async function deliver({ mailer, worker, sealer, clock, logger }: Delivery, claimed: ClaimedMail): Promise<void> {
  const { id, template, attempts } = claimed;
  try {
    await mailer.send(JSON.parse(sealer.open(claimed.sealed, id)) as Mail, id);
  } catch (error) {
    const now = clock.now();
    const again = error instanceof MailRefused ? null : retryAt(attempts, now);
    await markFailed(worker, claimed, { failure: describe(error), retryAt: again, now });
    const fields = { err: error, mailId: id, template, attempts };
    if (again) logger.warn(fields, 'a mail could not be sent and is tried again');
    else logger.error(fields, 'a mail was given up');
    return;
  }
  await markSent(worker, claimed, clock.now());
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
