import type { PlatformDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { ParkedRow, RunningConsumer } from './running.ts';

/** How long a source is waited for that is asked where its feed ends, in milliseconds. */
const patienceMs = 2_000;

/** Where a consumer stands in a feed. */
export interface ConsumerStanding {
  readonly name: string;
  readonly source: string;
  /** The last event it applied, parked or passed over; 0 before the first. */
  readonly position: bigint;
  /** When it got there; null before the first. */
  readonly movedAt: Date | null;
  /** The last event of the feed; null when the source cannot be reached. */
  readonly head: bigint | null;
  /** When the first event that it has yet to apply happened; null when there is none, or the source cannot be reached. */
  readonly waitingSince: Date | null;
  /** How many events it has set aside. */
  readonly parkedCount: number;
}

/** Where these consumers stand. The feeds are asked now; what they answer may be newer than the cursors. */
export async function findStandings<DB>(
  db: PlatformDb<DB>,
  consumers: readonly RunningConsumer[],
): Promise<ConsumerStanding[]> {
  const { rows } = await sql<{ consumer: string; source: string; pos: bigint; movedAt: Date | null; parked: number }>`
    select consumer, source, coalesce(pos, 0) as pos, moved_at as "movedAt", coalesce(count, 0) as parked
    from event_cursor full join (
      select consumer, source, count(*)::int as count from parked_event where redriven_at is null group by 1, 2
    ) as parked using (consumer, source)`.execute(db);
  return Promise.all(
    consumers.map(async ({ name, source, feed }) => {
      const row = rows.find((candidate) => candidate.consumer === name && candidate.source === source);
      const position = row?.pos ?? 0n;
      const ahead = await feed
        .read({ after: position, limit: 1, signal: AbortSignal.timeout(patienceMs) })
        .catch(() => null);
      return {
        name,
        source,
        position,
        movedAt: row?.movedAt ?? null,
        head: ahead?.head ?? null,
        waitingSince: ahead?.events[0]?.occurredAt ?? null,
        parkedCount: row?.parked ?? 0,
      };
    }),
  );
}

/** An event that a consumer has set aside. */
export interface ParkedEventRow extends ParkedRow {
  readonly consumer: string;
  readonly source: string;
  readonly position: bigint;
  readonly orgId: string | null;
  readonly eventType: string;
  readonly error: string;
  readonly attempts: number;
  readonly parkedAt: Date;
}

/** Which parked events: those of a consumer, of its source, at these positions, after an ID; null is all. */
export interface ParkedFilter {
  readonly consumer: string | null;
  readonly source?: string | null;
  readonly positions?: readonly bigint[] | null;
  readonly after?: string | null;
}

/** What is parked and was not redriven, oldest first. */
export async function findParked<DB>(
  db: PlatformDb<DB>,
  { consumer, source = null, positions = null, after = null }: ParkedFilter,
  limit: number,
): Promise<ParkedEventRow[]> {
  const among = positions && positions.map(String);
  const { rows } = await sql<ParkedEventRow>`
    select id, consumer, source, pos as position, org_id as "orgId", coalesce(envelope ->> 'type', '') as "eventType",
      error, attempts, parked_at as "parkedAt", envelope
    from parked_event
    where redriven_at is null and (${consumer}::text is null or consumer = ${consumer})
      and (${source}::text is null or source = ${source})
      and (${among}::bigint[] is null or pos = any (${among}::bigint[]))
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`.execute(db);
  return rows;
}
