import { afterCommit, type AnyTrx, enqueue, metaOf, type Origin } from '@tenantry/database';
import { sql } from 'kysely';
import type { Envelope } from './envelope.ts';
import type { DomainEvent } from './event.ts';
import { wakeFeeds } from './wake-up.ts';

const causes = new WeakMap<AnyTrx, Envelope>();

/** Says which event the transaction is applying now: what is emitted from here on names it as its cause. */
export function setCause(trx: AnyTrx, event: Envelope): void {
  causes.set(trx, event);
}

// Not compiled anew by Kysely, since nearly every transaction that writes has one.
const publish = `
  insert into outbox (kind, type, schema_version, subject, data, actor, request_id, traceparent, causation_id, occurred_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * Publishes the event if and when the transaction commits, in the organization the transaction is in, or in none.
 * The actor and request are the transaction's; a consumer's events carry the request of the event they follow from.
 */
export async function emit(trx: AnyTrx, event: DomainEvent): Promise<void> {
  const { kind, type, schemaVersion, subject, data, actor, requestId, traceparent, causationId, now } = rowOf(
    trx,
    event,
  );
  const row = [
    ...[kind, type, schemaVersion, subject, JSON.stringify(data), actor && JSON.stringify(actor)],
    ...[requestId, traceparent, causationId, now],
  ];
  await enqueue(trx, { sql: publish, parameters: row });
  afterCommit(trx, () => wakeFeeds(event.type));
}

/** How many events are published in one statement. */
const atOnce = 500;

/** Publishes events as `emit` would one after the other, in their order and in few statements. */
export async function emitAll(trx: AnyTrx, events: readonly DomainEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += atOnce) {
    const rows = events.slice(from, from + atOnce).map((event) => rowOf(trx, event));
    // In the order of the list, since numbers follow the order of insertion.
    const published = sql`
      insert into outbox (kind, type, schema_version, subject, data, actor, request_id, traceparent, causation_id, occurred_at)
      select kind, type, "schemaVersion", subject, data, actor, "requestId", traceparent, "causationId", now
      from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (
        kind text, type text, "schemaVersion" int, subject text, data jsonb, actor jsonb, "requestId" text,
        traceparent text, "causationId" uuid, now timestamptz)) with ordinality as given (
        kind, type, "schemaVersion", subject, data, actor, "requestId", traceparent, "causationId", now, place)
      order by place`;
    await enqueue(trx, published.compile(trx));
  }
  for (const type of new Set(events.map((event) => event.type))) afterCommit(trx, () => wakeFeeds(type));
}

function rowOf(trx: AnyTrx, event: DomainEvent) {
  const { actor, requestId, clock, origin } = metaOf(trx);
  // Where an audited request came from is what its transaction knows, so that nobody who writes an entry can forget it.
  const data = event.kind === 'audit' && origin ? { ...event.data, ...knownOf(origin) } : event.data;
  const cause = causes.get(trx);
  const { kind = 'domain', type, schemaVersion, subject } = event;
  return {
    ...{ kind, type, schemaVersion, subject, data, actor, now: clock.now() },
    requestId: cause?.requestId ?? requestId,
    traceparent: cause?.traceparent ?? null,
    causationId: cause?.id ?? null,
  };
}

const knownOf = ({ ip, userAgent }: Origin) => ({
  ...(ip !== null && { ip }),
  ...(userAgent !== null && { userAgent }),
});
