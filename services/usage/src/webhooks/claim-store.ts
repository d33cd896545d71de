import type pg from 'pg';

/** A delivery that is taken to be sent. */
export interface ClaimedDelivery {
  readonly orgId: string;
  readonly id: string;
  readonly endpointId: string;
  readonly payload: string;
  readonly createdAt: Date;
  /** How many attempts have begun, this one included. */
  readonly attemptCount: number;
  /** The same since the last replay. */
  readonly tries: number;
  readonly url: string;
  readonly sealedSecret: string;
  readonly previousSealedSecret: string | null;
  readonly previousSecretUntil: Date | null;
  readonly failingSince: Date | null;
  /** After how many days of failures the organization was told last. */
  readonly warnedDays: number;
  /** Which of the endpoint's Ed25519 keys signs. */
  readonly keyNumber: number;
}

/** Deliveries that are taken. */
export interface Claim {
  readonly now: Date;
  /** Until when they are one process's to send. */
  readonly until: Date;
  /** How many are being sent already, by endpoint. */
  readonly open: ReadonlyMap<string, number>;
  readonly atMost: number;
  /** How many may be sent at a time to one endpoint that works, has no rate and asks for no order; to others it is one. */
  readonly each: number;
  /** Whose turn it was last: those with a higher ID come first, then the others from the lowest on. Null is from there on at once. */
  readonly after: string | null;
}

/**
 * Takes deliveries that are due until `until`: the longest due of each endpoint, as many as may be sent to it besides what is; of an ordered
 * one the first that is not over, if that is due. Each is taken by one process at a time. Endpoints are found one after another in the index, so
 * that a long queue of one costs the others nothing, and take turns where not all find a place. One with a rate has its place in it
 * moved on first, which one process does at a time; a second's worth may be sent at once.
 */
export async function claimDeliveries(
  worker: pg.Pool,
  { now, until, open, atMost, each, after }: Claim,
): Promise<ClaimedDelivery[]> {
  const { rows } = await worker.query<ClaimedDelivery>(
    `WITH RECURSIVE waiting AS (
       (SELECT endpoint_id FROM webhook_delivery WHERE state = 'PENDING' ORDER BY endpoint_id LIMIT 1)
       UNION ALL
       SELECT (SELECT next.endpoint_id FROM webhook_delivery next
         WHERE next.state = 'PENDING' AND next.endpoint_id > waiting.endpoint_id ORDER BY next.endpoint_id LIMIT 1)
       FROM waiting WHERE waiting.endpoint_id IS NOT NULL
     ), asked AS MATERIALIZED (
       SELECT endpoint.*, CASE
           WHEN endpoint.rate_per_second IS NULL AND endpoint.failing_since IS NULL THEN $6 - coalesce(open.count, 0)
           ELSE 1 END AS room, endpoint.id <= $7::uuid AS had_its_turn
       FROM waiting JOIN webhook_endpoint endpoint ON endpoint.id = waiting.endpoint_id
       LEFT JOIN unnest($3::uuid[], $5::integer[]) AS open (id, count) ON open.id = endpoint.id
       WHERE endpoint.status = 'ENABLED' AND coalesce(open.count, 0) < $6
       ORDER BY had_its_turn, endpoint.id
     ), paced AS MATERIALIZED (
       UPDATE webhook_endpoint endpoint
       SET paced_until = greatest(endpoint.paced_until, $1) + interval '1 second' / endpoint.rate_per_second
       FROM asked WHERE asked.org_id = endpoint.org_id AND asked.id = endpoint.id AND endpoint.rate_per_second IS NOT NULL
         AND coalesce(endpoint.paced_until, $1) <= $1::timestamptz + interval '1 second' * (1 - 1.0 / endpoint.rate_per_second)
           AND EXISTS (
           SELECT FROM webhook_delivery delivery
           WHERE delivery.endpoint_id = asked.id AND delivery.state = 'PENDING' AND delivery.due_at <= $1)
       RETURNING endpoint.id
     ), due AS MATERIALIZED (
       SELECT coalesce(soonest.org_id, head.org_id) AS org_id, coalesce(soonest.id, head.id) AS id FROM asked
       LEFT JOIN LATERAL (
         SELECT delivery.org_id, delivery.id FROM webhook_delivery delivery
         WHERE NOT asked.is_ordered AND delivery.endpoint_id = asked.id AND delivery.org_id = asked.org_id
           AND delivery.state = 'PENDING' AND delivery.due_at <= $1
         ORDER BY delivery.due_at, delivery.id LIMIT asked.room FOR UPDATE SKIP LOCKED) soonest ON true
       LEFT JOIN LATERAL (
         SELECT delivery.org_id, delivery.id FROM webhook_delivery delivery
         WHERE asked.is_ordered AND delivery.org_id = asked.org_id AND delivery.id = (
           SELECT first.id FROM webhook_delivery first WHERE first.endpoint_id = asked.id AND first.state = 'PENDING'
           ORDER BY first.sequence NULLS FIRST, first.id LIMIT 1)
           AND delivery.state = 'PENDING' AND delivery.due_at <= $1
         FOR UPDATE SKIP LOCKED) head ON true
       WHERE (soonest.id IS NOT NULL OR head.id IS NOT NULL)
         AND (asked.rate_per_second IS NULL OR asked.id IN (SELECT id FROM paced))
       -- As they were asked: nothing is sorted, and nothing is locked behind the last that is taken.
       ORDER BY asked.had_its_turn, asked.id LIMIT $4
     )
     UPDATE webhook_delivery delivery SET attempt_count = delivery.attempt_count + 1, tries = delivery.tries + 1, due_at = $2
     FROM due JOIN webhook_delivery claimed ON claimed.org_id = due.org_id AND claimed.id = due.id
     JOIN webhook_endpoint endpoint ON endpoint.org_id = claimed.org_id AND endpoint.id = claimed.endpoint_id
     WHERE delivery.org_id = due.org_id AND delivery.id = due.id
     RETURNING delivery.org_id AS "orgId", delivery.id, delivery.endpoint_id AS "endpointId", delivery.payload,
       delivery.created_at AS "createdAt", delivery.attempt_count AS "attemptCount", delivery.tries, endpoint.url,
       endpoint.sealed_secret AS "sealedSecret", endpoint.previous_sealed_secret AS "previousSealedSecret",
       endpoint.previous_secret_until AS "previousSecretUntil", endpoint.failing_since AS "failingSince", endpoint.warned_days AS "warnedDays",
       endpoint.key_number AS "keyNumber"`,
    [now, until, [...open.keys()], atMost, [...open.values()], each, after],
  );
  return rows;
}

/** Whose turn was the last of those that were taken. */
export function lastInTurn(claimed: readonly ClaimedDelivery[], after: string | null): string | null {
  const ids = claimed.map(({ endpointId }) => endpointId);
  const begunAnew = ids.filter((id) => after !== null && id <= after);
  return (begunAnew.length > 0 ? begunAnew : ids).toSorted().at(-1) ?? after;
}
