import type { Clock } from '@tenantry/database';
import type pg from 'pg';

/** How long is kept that something was sent or given up, in milliseconds. */
const keepMs = 30 * 86_400_000;

/** How many rows a statement changes at most, so that it is soon over. An array of them is made once, whatever the planner believes. */
const batch = 5_000;

/**
 * Deletes what was sent or given up long ago, what has waited as long for an endpoint that is not enabled, and what is left of endpoints
 * that were deleted; and gives up what waits for those that were disabled.
 */
export async function forgetOldDeliveries(worker: pg.Pool, clock: Clock): Promise<void> {
  const now = clock.now();
  const before = new Date(now.getTime() - keepMs);
  while ((await deleteOldDeliveries(worker, before)) === batch);
  while ((await deleteWaiting(worker, before)) === batch);
  while ((await deleteOldEvents(worker, before)) === batch);
  for (const { orgId, id } of await findDisabled(worker)) await giveUpWaiting(worker, { orgId, endpointId: id }, now);
  for (const { orgId, id } of await findDeleted(worker)) while ((await deleteOf(worker, orgId, id)) === batch);
}

/** Gives up what waits for an endpoint, for as long as it is disabled. */
export async function giveUpWaiting(
  worker: pg.Pool,
  { orgId, endpointId }: { readonly orgId: string; readonly endpointId: string },
  now: Date,
): Promise<void> {
  while ((await giveUpSome(worker, orgId, endpointId, now)) === batch);
}

async function giveUpSome(worker: pg.Pool, orgId: string, endpointId: string, now: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `UPDATE webhook_delivery SET state = 'FAILED', finished_at = $3 WHERE org_id = $1 AND state = 'PENDING' AND id = ANY (ARRAY(
       SELECT id FROM webhook_delivery WHERE org_id = $1 AND endpoint_id = $2 AND state = 'PENDING' AND EXISTS (
         SELECT FROM webhook_endpoint WHERE org_id = $1 AND id = $2 AND status = 'DISABLED') LIMIT ${batch}))`,
    [orgId, endpointId, now],
  );
  return rowCount ?? 0;
}

interface Endpoint {
  readonly orgId: string;
  readonly id: string;
}

/** Endpoints that are disabled while something waits for them: whoever gave it up was killed, or it came just then. */
async function findDisabled(worker: pg.Pool): Promise<Endpoint[]> {
  const { rows } = await worker.query<Endpoint>(
    `SELECT org_id AS "orgId", id FROM webhook_endpoint endpoint WHERE status = 'DISABLED' AND EXISTS (
       SELECT FROM webhook_delivery waiting
       WHERE waiting.org_id = endpoint.org_id AND waiting.endpoint_id = endpoint.id AND waiting.state = 'PENDING')`,
  );
  return rows;
}

/** Endpoints that are no more and have deliveries: one after another in the index, however many these are. */
async function findDeleted(worker: pg.Pool): Promise<Endpoint[]> {
  const { rows } = await worker.query<Endpoint>(
    `WITH RECURSIVE known AS (
       (SELECT org_id, endpoint_id FROM webhook_delivery ORDER BY org_id, endpoint_id LIMIT 1)
       UNION ALL
       SELECT next.* FROM known CROSS JOIN LATERAL (
         SELECT org_id, endpoint_id FROM webhook_delivery later
         WHERE (later.org_id, later.endpoint_id) > (known.org_id, known.endpoint_id) ORDER BY org_id, endpoint_id LIMIT 1) next
     )
     SELECT org_id AS "orgId", endpoint_id AS id FROM known
     WHERE NOT EXISTS (SELECT FROM webhook_endpoint endpoint WHERE endpoint.org_id = known.org_id AND endpoint.id = known.endpoint_id)`,
  );
  return rows;
}

async function deleteOf(worker: pg.Pool, orgId: string, endpointId: string): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_delivery WHERE org_id = $1 AND id = ANY (ARRAY(
       SELECT id FROM webhook_delivery WHERE org_id = $1 AND endpoint_id = $2 LIMIT ${batch}))`,
    [orgId, endpointId],
  );
  return rowCount ?? 0;
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
