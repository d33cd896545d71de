import type { ActorKeys } from '@tenantry/actor';
import { type Clock, createSealer, type Database, type PlatformDb } from '@tenantry/database';
import { createSubgraph, type Subgraph } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { alertResolvers } from './alerts/resolvers.ts';
import { auditExportResolvers } from './audit-exports/resolvers.ts';
import { createNoteReading } from './audit-log/note-readings.ts';
import { auditLogResolvers } from './audit-log/resolvers.ts';
import { usageExportResolvers } from './exports/resolvers.ts';
import type { Resolvers } from './generated/schema.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { idTypes } from './id-types.ts';
import { jobResolvers } from './jobs/resolvers.ts';
import { createLoaders } from './loaders.ts';
import { meterResolvers } from './meters/resolvers.ts';
import { notificationResolvers } from './notifications/resolvers.ts';
import { createConsume } from './recording/coalesce.ts';
import { recordingResolvers } from './recording/resolvers.ts';
import { reportResolvers } from './reports/resolvers.ts';
import { reservationResolvers } from './reservations/resolvers.ts';
import { createWebhookKeys } from './webhooks/keys.ts';
import { webhookResolvers } from './webhooks/resolvers.ts';

const features: readonly Resolvers[] = [
  { Query: { platform: () => ({}) } },
  reservationResolvers,
  alertResolvers,
  reportResolvers,
  usageExportResolvers,
  auditExportResolvers,
  notificationResolvers,
  jobResolvers,
];

export interface UsageSubgraphOptions {
  readonly database: Database<DB>;
  /** What staff read across organizations. */
  readonly platform?: PlatformDb<DB>;
  readonly actorKeys: ActorKeys;
  readonly secretKey: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Allows webhooks over http and to addresses that are not public: for development and tests alone. */
  readonly webhooksToAnywhere?: boolean;
}

/** The usage subgraph, ready to execute. */
export function createUsageSubgraph(options: UsageSubgraphOptions): Subgraph {
  const { secretKey, webhooksToAnywhere: toAnywhere = false } = options;
  const webhooks = webhookResolvers({
    sealer: createSealer(secretKey, 'usage webhook secret'),
    keys: createWebhookKeys(secretKey),
    toAnywhere,
  });
  const auditLog = auditLogResolvers(createNoteReading(options));
  const metering = meterResolvers(options.database);
  const recording = recordingResolvers(createConsume(options));
  return createSubgraph({
    ...options,
    name: 'usage',
    exportRules,
    idTypes,
    features: [...features, auditLog, metering, recording, webhooks],
    createLoaders,
  });
}
