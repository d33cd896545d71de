import type { Clock, Database, Sealer } from '@tenantry/database';
import { forEachOrganization, inEachOrganization, type Purposes, type Work } from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import { announceCheckpoints } from './audit-log/announce-checkpoints.ts';
import { tellReadings } from './audit-log/note-readings.ts';
import { pruneAuditLogs } from './audit-log/prune.ts';
import type { DB } from './generated/tables.ts';
import { sendDigests } from './notifications/send-digests.ts';
import { findOrganizationsToDigest } from './notifications/store.ts';
import { findOrganizationsToTell } from './periods/store.ts';
import { tellPeriods } from './periods/tell-periods.ts';
import { expireReservations } from './reservations/expire-reservations.ts';
import { findExpired } from './reservations/store.ts';
import { forgetOldJobs, forgetOldNotifications } from './retention/forget.ts';
import { keepEvents } from './retention/keep-events.ts';
import { forgetOldDeliveries } from './webhooks/old-store.ts';

export interface Recurrence {
  readonly databaseUrl: string;
  readonly database: Database<DB>;
  /** As the role `retention`. */
  readonly retention: Database<DB>;
  /** Connections of the role `worker`, which sees where there is something to do. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  /** Makes the tokens that end mail. */
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/** What is looked for every minute, by name: each organization in a transaction of its own, whatever number of processes looks. */
export function minutely({ database, worker, sealer, clock, logger }: Recurrence) {
  const within = { database, clock, logger };
  return {
    tell_audit_readings: () => tellReadings({ worker, ...within }),
    expire_reservations: async () =>
      inEachOrganization(within, await findExpired(worker, clock.now()), expireReservations),
    tell_periods: async () =>
      inEachOrganization(within, await findOrganizationsToTell(worker, clock.now()), tellPeriods),
    send_digests: async () =>
      forEachOrganization(logger, await findOrganizationsToDigest(worker), (orgId) =>
        sendDigests(within, orgId, sealer),
      ),
  };
}

/** What is done every hour, by name: most of it lets go of what is kept no longer. */
export function hourly({ databaseUrl, database, retention, worker, clock, logger }: Recurrence) {
  const within = { database, worker, clock, logger };
  return {
    keep_usage_events: () => keepEvents({ databaseUrl, ...within }),
    prune_audit_logs: () => pruneAuditLogs({ retention, ...within }),
    announce_audit_checkpoints: () => announceCheckpoints(within),
    forget_old_notifications: () => forgetOldNotifications(worker, clock),
    forget_old_jobs: () => forgetOldJobs(worker, clock),
    forget_webhook_deliveries: () => forgetOldDeliveries(worker, clock),
  };
}

/** What each of it is for. */
export const purposes: Purposes<ReturnType<typeof minutely>> & Purposes<ReturnType<typeof hourly>> = {
  tell_audit_readings: 'Puts in audit logs who has read them.',
  expire_reservations: 'Gives back usage that was reserved and not recorded in time.',
  tell_periods: 'Tells billing what was used in each billing period.',
  send_digests: 'Sends people their daily and weekly notifications by mail.',
  keep_usage_events: 'Makes tables for the events of months to come, and deletes events that are kept no longer.',
  prune_audit_logs: 'Deletes audit entries that are kept no longer.',
  announce_audit_checkpoints: 'Tells where audit logs stand, so that others can hold against them what they say later.',
  forget_old_notifications: 'Deletes notifications that are kept no longer.',
  forget_old_jobs: 'Deletes what is known of jobs that were over 30 days ago.',
  forget_webhook_deliveries: 'Deletes what is known of webhook deliveries and kept no longer.',
};

/** Does all of it now, one after the other. */
export async function doAll(work: Work): Promise<void> {
  for (const each of Object.values(work)) await each();
}
