import type { Clock } from '@tenantry/database';
import type pg from 'pg';

/** How long is kept that something was sent or given up, in milliseconds. */
const keepMs = 30 * 86_400_000;

/** How many rows a statement deletes at most, so that it is soon over. */
const batch = 5_000;

/** Deletes what was sent or given up long ago, and what has waited as long for an endpoint that is not enabled. */
export async function forgetOldDeliveries(worker: pg.Pool, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - keepMs);
  while ((await deleteOldDeliveries(worker, before)) === batch);
  while ((await deleteWaiting(worker, before)) === batch);
  while ((await deleteOldEvents(worker, before)) === batch);
}

async function deleteOldEvents(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_event WHERE (org_id, id) IN (SELECT org_id, id FROM webhook_event WHERE created_at < $1 LIMIT ${batch})`,
    [before],
  );
  return rowCount ?? 0;
}

async function deleteOldDeliveries(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_delivery WHERE (org_id, id) IN (
       SELECT org_id, id FROM webhook_delivery WHERE created_at < $1 AND state <> 'PENDING' LIMIT ${batch})`,
    [before],
  );
  return rowCount ?? 0;
}

async function deleteWaiting(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_delivery WHERE (org_id, id) IN (
       SELECT waiting.org_id, waiting.id FROM webhook_endpoint endpoint
       JOIN webhook_delivery waiting ON waiting.org_id = endpoint.org_id AND waiting.endpoint_id = endpoint.id
       WHERE endpoint.status <> 'ENABLED' AND waiting.state = 'PENDING' AND waiting.due_at < $1 LIMIT ${batch})`,
    [before],
  );
  return rowCount ?? 0;
}
