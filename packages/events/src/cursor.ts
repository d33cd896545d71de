import { type AnyTrx, type Database, enqueue, metaOf } from '@tenantry/database';
import { sql } from 'kysely';

export interface CursorKey {
  readonly name: string;
  readonly source: string;
}

/** Where the consumer stands; 0 when it has not begun. */
export async function readCursor<DB>(database: Database<DB>, { name, source }: CursorKey): Promise<bigint> {
  const { rows } = await sql<{ pos: string }>`
    select pos::text from event_cursor where consumer = ${name} and source = ${source}`.execute(database.shared);
  return BigInt(rows[0]?.pos ?? 0);
}

/**
 * Takes the cursor for this transaction if it still stands at `pos`. False when another process has moved it, or is about
 * to: whoever holds it commits its effects and the new position together.
 */
export async function takeCursor(trx: AnyTrx, { name, source }: CursorKey, pos: bigint): Promise<boolean> {
  if (pos === 0n) {
    const begun = sql`
      insert into event_cursor (consumer, source, pos) values (${name}, ${source}, 0) on conflict do nothing`;
    await enqueue(trx, begun.compile(trx));
  }
  const { rows } = await sql`
    select pos from event_cursor where consumer = ${name} and source = ${source} and pos = ${String(pos)}
    for update skip locked`.execute(trx);
  return rows.length === 1;
}

/** Moves a cursor this transaction has taken. */
export async function moveCursor(trx: AnyTrx, { name, source }: CursorKey, pos: bigint): Promise<void> {
  const moved = sql`
    update event_cursor set pos = ${String(pos)}, moved_at = ${metaOf(trx).clock.now()}
    where consumer = ${name} and source = ${source}`;
  await enqueue(trx, moved.compile(trx));
}
