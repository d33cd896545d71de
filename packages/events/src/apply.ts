import { type Clock, enqueue, enterTenant, leaveScope, systemClock, type Trx, type TrxMeta } from '@tenantry/database';
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
    const isGone = ({ orgId }: Envelope) => orgId !== null && purged.has(orgId);
    const last = events.at(-1);
    if (
      last &&
      (await applyTogether(
        trx,
        consumer,
        heard.filter((event) => !isGone(event)),
      ))
    ) {
      await moveCursor(trx, consumer, last.pos);
      return { pos: last.pos, failure: null };
    }
    let pos = after;
    let failure: Failure | null = null;
    for (const event of events) {
      const handler = handlerOf(consumer.handlers, event);
      if (handler && !isGone(event)) failure = await attempt(trx, event, handler);
      if (failure) break;
      pos = event.pos;
    }
    await moveCursor(trx, consumer, pos);
    return { pos, failure };
  });
}

/** Applies each organization's events at once, where the consumer can; false, with nothing applied, where that fails. */
async function applyTogether<DB>(
  trx: Trx<DB>,
  { together }: ConsumerDefinition<DB>,
  events: readonly Envelope[],
): Promise<boolean> {
  if (!together) return false;
  await enqueue(trx, sql`savepoint events`.compile(trx));
  try {
    for (const [orgId, some] of Map.groupBy(events, (event) => event.orgId)) {
      await together(orgId === null ? await leaveScope(trx) : await enterTenant(trx, orgId), some);
    }
    // Not behind, so that whatever it waits to have sent fails here.
    await sql`release savepoint events`.execute(trx);
    return true;
  } catch (error) {
    if (isTransient(error)) throw error;
    await sql`rollback to savepoint events`.execute(trx);
    return false;
  }
}

async function attempt<DB>(trx: Trx<DB>, event: Envelope, handler: Handler<DB>): Promise<Failure | null> {
  await enqueue(trx, sql`savepoint event`.compile(trx));
  try {
    await handler(await enterScope(trx, event), event);
    // As above.
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
