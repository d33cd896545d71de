import type { Clock, Database } from '@tenantry/database';
import { type Consumer, entitlementsChanged, type Feed, jobCancelRequested, startConsumer } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import { cancelExport } from './data-exports/cancel-export.ts';
import { applyEntitlements } from './entitlements/apply-entitlements.ts';
import type { DB } from './generated/tables.ts';
import type { MailService } from './mail/mail-service.ts';
import { rightsHandlers } from './rights-told/tell-rights.ts';

export interface Following {
  readonly database: Database<DB>;
  /** Null where no mail is sent. */
  readonly mailService: MailService | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Starts what follows identity's own events: rights are told, and people mailed. */
export function followOwn({ mailService, ...common }: Following, feed: Feed): Consumer[] {
  const rights = startConsumer({ ...common, name: 'rights', source: 'identity', feed, handlers: rightsHandlers() });
  return mailService ? [rights, mailService.start(feed)] : [rights];
}

/** Starts what follows the other services: what plans allow, from billing; which jobs are called off and what is mailed, from usage. */
export function followOthers(
  { mailService, ...common }: Following,
  { billing, usage }: { readonly billing: Feed; readonly usage: Feed },
): Consumer[] {
  const plans = { [entitlementsChanged.type]: applyEntitlements };
  const jobs = { [jobCancelRequested.type]: cancelExport };
  const consumers = [
    startConsumer({ ...common, name: 'entitlements', source: 'billing', feed: billing, handlers: plans }),
    startConsumer({ ...common, name: 'jobs', source: 'usage', feed: usage, handlers: jobs }),
  ];
  return mailService ? [...consumers, mailService.hear('usage', usage)] : consumers;
}
