import type { Clock } from '@tenantry/database';
import type { Pool } from 'pg';
import { erasePeople } from './erase-people.ts';
import { numberOutbox } from './outbox.ts';
import { organizationPurged } from './schemas/identity.organization.purged.ts';

const day = 24 * 3_600_000;
/** How long an event is kept that every reader has passed, in milliseconds. */
const keptMs = 30 * day;
/** For how long a reader that no longer comes holds events back, in milliseconds. */
const awaitedMs = 90 * day;
/** How many rows a statement changes at most, so that it is soon over. */
const batch = 1_000;

/** What stands in the feed where an event was taken back: its place, and nothing else. */
const withdrawn = 'tenantry.event.withdrawn';

/**
 * Tidies what a service has published: takes back what is of organizations that are purged, takes people who are erased off
 * the rest, and lets go of events that are older than 30 days and that every reader has passed; what staff did in no
 * organization is kept as `staff_audit`, whole. Resolves to whether something of what stays was changed. Positions stay
 * without gaps: events go from the first on, and what is taken back leaves its place. Only numbered rows are touched, in
 * batches, so nobody who writes or numbers waits.
 */
export async function sweepOutbox(pool: Pool, clock: Clock): Promise<boolean> {
  const head = await numberOutbox(pool);
  let isChanged = false;
  for (let count = batch; count === batch; isChanged ||= count > 0) count = await withdrawPurged(pool);
  isChanged = (await erasePeople(pool, head)) || isChanged;
  const now = clock.now().getTime();
  while ((await letGo(pool, new Date(now - keptMs), new Date(now - awaitedMs))) === batch);
  return isChanged;
}

// That it is purged is for others still to hear, and says nothing of it but its ID.
async function withdrawPurged(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `UPDATE outbox SET type = $1, kind = 'domain', org_id = NULL, subject = NULL, data = '{}', actor = NULL,
       request_id = NULL, traceparent = NULL, causation_id = NULL
     WHERE seq IN (
       SELECT published.seq FROM purged_organization purged JOIN outbox published ON published.org_id = purged.id
       WHERE published.pos IS NOT NULL AND published.type <> $2 LIMIT $3)`,
    [withdrawn, organizationPurged.type, batch],
  );
  return rowCount ?? 0;
}

async function letGo(pool: Pool, before: Date, since: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `WITH oldest AS MATERIALIZED (
       SELECT pos, occurred_at FROM outbox WHERE pos IS NOT NULL ORDER BY pos LIMIT $3
     ), kept AS (
       SELECT min(pos) AS pos FROM oldest
       WHERE occurred_at >= $1 OR pos > (SELECT min(pos) FROM outbox_reader WHERE read_at >= $2)
     ), gone AS (
       DELETE FROM outbox WHERE pos IN (
         SELECT oldest.pos FROM oldest CROSS JOIN kept WHERE kept.pos IS NULL OR oldest.pos < kept.pos)
       RETURNING id, kind, org_id, data, actor, request_id, occurred_at
     ), of_staff AS (
       INSERT INTO staff_audit (id, action, targets, outcome, before, after, ip, user_agent, actor, request_id, occurred_at)
       SELECT id, data ->> 'action', data -> 'targets', data ->> 'outcome', nullif(data -> 'before', 'null'),
         nullif(data -> 'after', 'null'), data ->> 'ip', data ->> 'userAgent', actor, request_id, occurred_at
       FROM gone WHERE kind = 'audit' AND org_id IS NULL
     )
     SELECT count(*)::int AS count FROM gone`,
    [before, since, batch],
  );
  return rows[0]?.count ?? 0;
}
