import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { UsageExportRow } from './store.ts';

/** An event as it is exported; the times are RFC 3339. */
export interface ExportedEvent {
  readonly key: string;
  readonly meter: string;
  readonly quantity: bigint;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly subject: string | null;
  readonly userId: string | null;
  /** JSON. */
  readonly properties: string | null;
}

/** The next events of an export, and where to go on; null after the last. */
export interface EventPage {
  readonly events: readonly ExportedEvent[];
  readonly next: { readonly at: string; readonly key: string } | null;
}

/** About how many events an export has, by the counts of the hours it touches. */
export async function expectEvents(trx: Trx<DB>, { meters, fromAt, toAt }: UsageExportRow): Promise<bigint> {
  const { rows } = await sql<{ events: bigint }>`
    SELECT coalesce(sum(events), 0)::bigint AS events FROM meter JOIN usage_count c
      ON c.meter = key AND scope = 'HOUR' AND NOT is_group AND starts_at > ${fromAt}::timestamptz - interval '1 hour'
        AND starts_at < ${toAt}::timestamptz
    WHERE ${meters}::text[] IS NULL OR key = ANY (${meters})`.execute(trx);
  return rows[0]?.events ?? 0n;
}

/** Looks at the next `size` events, by the time they happened and their key, whatever their meters: so a page is bounded. */
export async function findEvents(
  trx: Trx<DB>,
  { id, meters, fromAt, toAt, createdAt }: UsageExportRow,
  size: number,
): Promise<EventPage> {
  const { rows } = await sql<ExportedEvent & { isWanted: boolean; at: string }>`
    WITH cursor AS (
      SELECT coalesce(cursor_at, ${fromAt}) AS at, coalesce(cursor_key, '') AS key FROM usage_export WHERE id = ${id}
    )
    SELECT key, meter, quantity, ${rfc3339('occurred_at')} AS occurred_at, ${rfc3339('recorded_at')} AS recorded_at,
      subject, user_id, properties::text AS properties, occurred_at::text AS at,
      (${meters}::text[] IS NULL OR meter = ANY (${meters})) AND recorded_at <= ${createdAt}::timestamptz AS is_wanted
    FROM usage_event
    WHERE (occurred_at, key) > ((SELECT at FROM cursor), (SELECT key FROM cursor)) AND occurred_at < ${toAt}::timestamptz
    ORDER BY occurred_at, key LIMIT ${size}`.execute(trx);
  const last = rows.length < size ? undefined : rows.at(-1);
  return { events: rows.filter(({ isWanted }) => isWanted), next: last ? { at: last.at, key: last.key } : null };
}

function rfc3339(column: string) {
  return sql`to_char(${sql.ref(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
