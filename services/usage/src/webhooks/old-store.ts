import type pg from 'pg';

/** Deletes the events of before, some at a time; how many. */
export async function deleteOldEvents(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_event WHERE (org_id, id) IN (SELECT org_id, id FROM webhook_event WHERE created_at < $1 LIMIT 5000)`,
    [before],
  );
  return rowCount ?? 0;
}

/** Deletes the deliveries of before that are over, some at a time; how many. */
export async function deleteOldDeliveries(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM webhook_delivery WHERE (org_id, id) IN (
       SELECT org_id, id FROM webhook_delivery WHERE created_at < $1 AND state <> 'PENDING' LIMIT 5000)`,
    [before],
  );
  return rowCount ?? 0;
}
