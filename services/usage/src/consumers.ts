import type { Clock, Database, Sealer } from '@tenantry/database';
import {
  type Consumer,
  catalogPublished,
  entitlementsChanged,
  type Feed,
  organizationPurged,
  organizationSettingsChanged,
  purgeOrganization,
  startConsumer,
  subscriptionChanged,
  userErased,
} from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import { appendAuditEntries } from './audit-log/append-audit-entry.ts';
import { erasePerson } from './audit-log/erase-person.ts';
import type { AuditKeys } from './audit-log/keys.ts';
import type { DB } from './generated/tables.ts';
import { dataExportHandlers } from './jobs/follow-data-exports.ts';
import { applyCatalog } from './meters/apply-catalog.ts';
import { applySubscription, applyTimeZone } from './meters/apply-calendar.ts';
import { applyEntitlements } from './meters/apply-entitlements.ts';
import { notifyingHandlers } from './notifications/notify.ts';
import { queueingHandlers } from './webhooks/queue-event.ts';

export interface ConsumerSources {
  readonly database: Database<DB>;
  readonly feeds: Readonly<Record<'identity' | 'billing' | 'usage', Feed>>;
  /** What signs the audit log. */
  readonly auditKeys: AuditKeys;
  /** What makes the tokens that end mail. */
  readonly unsubscribing: Sealer;
  readonly logger: Logger;
  readonly clock: Clock;
}

/**
 * Starts what follows the other services: what may be used and when bills begin, from billing; by which clock days begin and who is gone, from identity; who did what and
 * what organizations are told of by webhooks and people by notifications, from everywhere. Purges and erasures are followed apart from each other and from the log: what one waits for, none of them holds.
 */
export function startConsumers({ feeds, auditKeys, unsubscribing, ...common }: ConsumerSources): Consumer[] {
  const billing = {
    [catalogPublished.type]: applyCatalog,
    [entitlementsChanged.type]: applyEntitlements,
    [subscriptionChanged.type]: applySubscription,
  };
  return [
    startConsumer({
      ...common,
      name: 'purges',
      source: 'identity',
      feed: feeds.identity,
      handlers: { [organizationPurged.type]: purgeOrganization },
    }),
    startConsumer({
      ...common,
      name: 'erasures',
      source: 'identity',
      feed: feeds.identity,
      handlers: { [userErased.type]: erasePerson },
    }),
    startConsumer({
      ...common,
      name: 'settings',
      source: 'identity',
      feed: feeds.identity,
      handlers: { [organizationSettingsChanged.type]: applyTimeZone },
    }),
    startConsumer({
      ...common,
      name: 'jobs',
      source: 'identity',
      feed: feeds.identity,
      handlers: dataExportHandlers,
    }),
    startConsumer({ ...common, name: 'entitlements', source: 'billing', feed: feeds.billing, handlers: billing }),
    ...(['identity', 'billing', 'usage'] as const).map((source) =>
      startConsumer({
        ...common,
        name: 'audit-log',
        source,
        feed: feeds[source],
        handlers: { audit: (trx, event) => appendAuditEntries(trx, [event], auditKeys) },
        together: (trx, events) => appendAuditEntries(trx, events, auditKeys),
      }),
    ),
    ...(['identity', 'billing', 'usage'] as const).map((source) =>
      startConsumer({
        ...common,
        name: 'webhooks',
        source,
        feed: feeds[source],
        handlers: queueingHandlers(source),
      }),
    ),
    ...(['identity', 'billing', 'usage'] as const).map((source) =>
      startConsumer({
        ...common,
        name: 'notifications',
        source,
        feed: feeds[source],
        handlers: notifyingHandlers(source, unsubscribing),
      }),
    ),
  ];
}
