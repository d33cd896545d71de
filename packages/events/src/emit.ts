import { afterCommit, type AnyTrx, metaOf, type Origin } from '@tenantry/database';
import { sql } from 'kysely';
import type { Envelope } from './envelope.ts';
import type { DomainEvent } from './event.ts';
import { wakeFeeds } from './wake-up.ts';

const causes = new WeakMap<AnyTrx, Envelope>();

/** Says which event the transaction is applying now: what is emitted from here on names it as its cause. */
export function setCause(trx: AnyTrx, event: Envelope): void {
  causes.set(trx, event);
}

/**
 * Publishes the event if and when the transaction commits, in the organization the transaction is in, or in none.
 * The actor and request are the transaction's; a consumer's events carry the request of the event they follow from.
 */
export async function emit(trx: AnyTrx, event: DomainEvent): Promise<void> {
  const { actor, requestId, clock, origin } = metaOf(trx);
  // Where an audited request came from is what its transaction knows, so that nobody who writes an entry can forget it.
  const data = event.kind === 'audit' && origin ? { ...event.data, ...knownOf(origin) } : event.data;
  const cause = causes.get(trx);
  await sql`
    insert into outbox (kind, type, schema_version, subject, data, actor, request_id, traceparent, causation_id, occurred_at)
    values (
      ${event.kind ?? 'domain'}, ${event.type}, ${event.schemaVersion}, ${event.subject},
      ${JSON.stringify(data)}, ${actor && JSON.stringify(actor)}, ${cause?.requestId ?? requestId},
      ${cause?.traceparent ?? null}, ${cause?.id ?? null}, ${clock.now()}
    )`.execute(trx);
  afterCommit(trx, () => wakeFeeds(event.type));
}

const knownOf = ({ ip, userAgent }: Origin) => ({
  ...(ip !== null && { ip }),
  ...(userAgent !== null && { userAgent }),
});
