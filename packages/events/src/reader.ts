import type { Clock } from '@tenantry/database';
import type { Pool } from 'pg';

/** How long after a reader's place was noted it is noted again, in milliseconds. */
const noteMs = 60_000;

/**
 * Notes how far readers have come, each at most once in `pauseMs`; a place is never set back. Until the next note a reader
 * is taken to be where it was, so what is let go by it is always passed.
 */
export function noteReaders(pool: Pool, clock: Clock, pauseMs = noteMs): (name: string, pos: bigint) => Promise<void> {
  const notedAt = new Map<string, number>();
  return async (name, pos) => {
    const last = notedAt.get(name);
    const now = performance.now();
    if (last !== undefined && now - last < pauseMs) return;
    await pool.query(
      `INSERT INTO outbox_reader AS reader (name, pos, read_at) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET pos = greatest(reader.pos, excluded.pos), read_at = excluded.read_at`,
      [name, String(pos), clock.now()],
    );
    notedAt.set(name, now);
  };
}
