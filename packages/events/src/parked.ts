import type { AnyTrx, Trx } from '@tenantry/database';
import { describe } from '@tenantry/observability';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { enterScope, type Failure, metaFor } from './apply.ts';
import { type CursorKey, moveCursor, takeCursor } from './cursor.ts';
import { type Envelope, fromCloudEvent, toCloudEvent } from './envelope.ts';
import { isTransient } from './failures.ts';
import { type ConsumerDefinition, handlerOf } from './handlers.ts';
import { purgedAmong } from './purge.ts';
import type { ParkedRow } from './running.ts';

/**
 * Sets the failed event aside with its error and moves the cursor past it; one of an organization that is purged is let go. False when another process has the cursor.
 */
export function park<DB>(
  consumer: ConsumerDefinition<DB>,
  after: bigint,
  { event, error }: Failure,
  attempts: number,
): Promise<boolean> {
  return consumer.database.transact('shared', metaFor(consumer), async (trx) => {
    if (!(await takeCursor(trx, consumer, after))) return false;
    const purged = await purgedAmong(trx, [event]);
    const scoped = await enterScope(trx, event);
    if (purged.size === 0)
      await sql`
      insert into parked_event (consumer, source, pos, envelope, error, attempts)
      values (${consumer.name}, ${consumer.source}, ${String(event.pos)}, ${JSON.stringify(toCloudEvent(event))},
        ${describe(error)}, ${attempts})`.execute(scoped);
    await moveCursor(scoped, consumer, event.pos);
    return true;
  });
}

/** The positions of the parked events that were applied now, and of those that failed again and stay parked. */
export interface Redriven {
  readonly applied: bigint[];
  readonly failed: bigint[];
}

/**
 * Applies a consumer's parked events again, oldest first, each in its own transaction. `pool` is the service's worker
 * pool: only the worker sees parked events of every organization. Throws when the database is at fault.
 */
export async function redrive<DB>(consumer: ConsumerDefinition<DB>, pool: Pool): Promise<Redriven> {
  const { rows } = await pool.query<ParkedRow>(
    `SELECT id, envelope FROM parked_event WHERE consumer = $1 AND source = $2 AND redriven_at IS NULL ORDER BY pos`,
    [consumer.name, consumer.source],
  );
  return redriveRows(consumer, rows);
}

/** The same with these parked events, in this order. */
export async function redriveRows<DB>(consumer: ConsumerDefinition<DB>, rows: readonly ParkedRow[]): Promise<Redriven> {
  const redriven: Redriven = { applied: [], failed: [] };
  for (const { id, envelope } of rows) {
    const event = fromCloudEvent(envelope);
    try {
      if (await applyParked(consumer, id, event)) redriven.applied.push(event.pos);
    } catch (error) {
      if (isTransient(error)) throw error;
      consumer.logger.error({ err: error, ...identify(consumer, event) }, 'a parked event failed again');
      await inScope(consumer, event, (trx) => recordFailure(trx, id, error));
      redriven.failed.push(event.pos);
    }
  }
  return redriven;
}

/** What a log line about an event says. */
export function identify({ name, source }: CursorKey, event: Envelope): object {
  return {
    consumer: name,
    source,
    pos: String(event.pos),
    eventId: event.id,
    eventType: event.type,
    orgId: event.orgId,
  };
}

function applyParked<DB>(consumer: ConsumerDefinition<DB>, id: string, event: Envelope): Promise<boolean> {
  return inScope(consumer, event, async (trx) => {
    // Holds off a purge; after one there is nothing parked of the organization.
    await purgedAmong(trx, [event]);
    const handler = handlerOf(consumer.handlers, event);
    if (!handler) throw new Error(`${consumer.name} has no handler for ${event.type}`);
    const { rows } = await sql`
      update parked_event set redriven_at = clock_timestamp(), attempts = attempts + 1
      where id = ${id} and redriven_at is null returning id`.execute(trx);
    if (rows.length === 0) return false;
    await handler(trx, event);
    return true;
  });
}

async function recordFailure(trx: AnyTrx, id: string, error: unknown): Promise<void> {
  await sql`
    update parked_event set error = ${describe(error)}, attempts = attempts + 1 where id = ${id}`.execute(trx);
}

function inScope<DB, T>(
  consumer: ConsumerDefinition<DB>,
  event: Envelope,
  work: (trx: Trx<DB>) => Promise<T>,
): Promise<T> {
  return consumer.database.transact('shared', metaFor(consumer), async (trx) => work(await enterScope(trx, event)));
}
