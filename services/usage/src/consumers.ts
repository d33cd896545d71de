import type { Clock, Database } from '@tenantry/database';
import { type Consumer, catalogPublished, entitlementsChanged, type Feed, startConsumer } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import { appendAuditEntry } from './audit-log/append-audit-entry.ts';
import type { DB } from './generated/tables.ts';
import { applyCatalog } from './meters/apply-catalog.ts';
import { applyEntitlements } from './meters/apply-entitlements.ts';

export interface ConsumerSources {
  readonly database: Database<DB>;
  readonly feeds: Readonly<Record<'identity' | 'billing' | 'usage', Feed>>;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Starts what follows the other services: what may be used, from billing, and who did what, from everywhere. */
export function startConsumers({ feeds, ...common }: ConsumerSources): Consumer[] {
  const billing = { [catalogPublished.type]: applyCatalog, [entitlementsChanged.type]: applyEntitlements };
  return [
    startConsumer({ ...common, name: 'entitlements', source: 'billing', feed: feeds.billing, handlers: billing }),
    ...(['identity', 'billing', 'usage'] as const).map((source) =>
      startConsumer({
        ...common,
        name: 'audit-log',
        source,
        feed: feeds[source],
        handlers: { audit: appendAuditEntry },
      }),
    ),
  ];
}
