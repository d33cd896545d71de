import type { Clock, Database, Trx } from '@tenantry/database';
import { auditCheckpointSigned, emit } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { findUnannounced, takeUnannounced } from './announce-store.ts';

export interface AnnounceCheckpoints {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees where there is a checkpoint to tell of. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

const hourMs = 3_600_000;

/**
 * Tells each organization's latest checkpoint, `usage.audit_checkpoint.signed`, once an hour where there is news; so webhooks
 * bring it.
 */
export async function announceCheckpoints({ database, worker, clock, logger }: AnnounceCheckpoints): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  const since = new Date(clock.now().getTime() - hourMs);
  for (const orgId of await findUnannounced(worker, since)) {
    try {
      await database.transact({ orgId }, meta, (trx) => announceLatest(trx, orgId, since));
    } catch (error) {
      logger.error({ err: error, orgId }, 'a checkpoint of an audit log could not be told');
    }
  }
}

async function announceLatest(trx: Trx<DB>, organizationId: string, since: Date): Promise<void> {
  const checkpoint = await takeUnannounced(trx, since);
  if (!checkpoint) return;
  const { size, root, note, signedAt } = checkpoint;
  const told = { size: String(size), root: root.toString('base64'), note, signedAt: signedAt.toISOString() };
  await emit(trx, auditCheckpointSigned({ organizationId, ...told }));
}
