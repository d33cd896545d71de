import { type Clock, enterTenant, leaveScope, systemClock, type Trx, type TrxMeta } from '@tenantry/database';
import { sql } from 'kysely';
import { moveCursor, takeCursor } from './cursor.ts';
import { setCause } from './emit.ts';
import type { Envelope } from './envelope.ts';
import { isTransient } from './failures.ts';
import { type ConsumerDefinition, type Handler, handlerOf } from './handlers.ts';
import { purgedAmong } from './purge.ts';

/** What became of a batch: how far it was applied and the event it stopped at, or `taken` by another process. */
export type Outcome = 'taken' | { readonly pos: bigint; readonly failure: Failure | null };
export interface Failure {
  readonly event: Envelope;
  readonly error: unknown;
}

/**
 * Applies the events in order and moves the cursor in the same transaction, stopping before the first that fails. Events of
 * organizations that are purged are let go.
 * Throws, with nothing applied, when the database is at fault.
 */
export function applyBatch<DB>(
  consumer: ConsumerDefinition<DB>,
  after: bigint,
  events: readonly Envelope[],
): Promise<Outcome> {
  return consumer.database.transact('shared', metaFor(consumer), async (trx) => {
    if (!(await takeCursor(trx, consumer, after))) return 'taken';
    const heard = events.filter((event) => handlerOf(consumer.handlers, event));
    const purged = await purgedAmong(trx, heard);
    let pos = after;
    let failure: Failure | null = null;
    for (const event of events) {
      const handler = handlerOf(consumer.handlers, event);
      const isGone = event.orgId !== null && purged.has(event.orgId);
      if (handler && !isGone) failure = await attempt(trx, event, handler);
      if (failure) break;
      pos = event.pos;
    }
    await moveCursor(trx, consumer, pos);
    return { pos, failure };
  });
}

async function attempt<DB>(trx: Trx<DB>, event: Envelope, handler: Handler<DB>): Promise<Failure | null> {
  await sql`savepoint event`.execute(trx);
  try {
    await handler(await enterScope(trx, event), event);
    await sql`release savepoint event`.execute(trx);
    return null;
  } catch (error) {
    if (isTransient(error)) throw error;
    // Fails in turn when the connection is gone, which is the other failure that is not the event's.
    await sql`rollback to savepoint event`.execute(trx);
    return { event, error };
  }
}

/** The meta of what a consumer does: its events name their cause, and the cause who asked for it. */
export function metaFor({ name, clock = systemClock }: { name: string; clock?: Clock }): TrxMeta {
  return { actor: { kind: 'service', id: name, userId: null }, requestId: null, clock };
}

/** The transaction in the event's organization, or in none; what is emitted in it names the event as its cause. */
export async function enterScope<DB>(trx: Trx<DB>, event: Envelope): Promise<Trx<DB>> {
  const scoped = event.orgId ? await enterTenant(trx, event.orgId) : await leaveScope(trx);
  setCause(scoped, event);
  return scoped;
}
