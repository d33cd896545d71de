import { inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { Period } from '../meters/calendar.ts';
import type { Ceiling } from '../recording/store.ts';

type Stored = Selectable<DB['usageReservation']>;
/** When the periods began in which room is held. */
export type Starts = Readonly<Record<Period, string>>;
export type ReservationRow = Omit<Stored, 'orgId' | 'state' | 'starts'> & {
  readonly state: 'HELD' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';
  readonly starts: Starts;
};

/** The organization's reservations in the order of `ids`. */
export async function findReservations(
  db: TenantReads<DB>,
  ids: readonly string[],
): Promise<(ReservationRow | null)[]> {
  const { rows } = await sql<ReservationRow>`SELECT * FROM usage_reservation WHERE id = ANY (${[...ids]})`.execute(db);
  return inOrderOf(ids, rows, ({ id }) => id);
}

/** Reservations before an ID, newest first. */
export async function findReservationsBefore(
  db: TenantReads<DB>,
  before: string | null,
  limit: number,
): Promise<ReservationRow[]> {
  const { rows } = await sql<ReservationRow>`
    SELECT * FROM usage_reservation WHERE ${before}::uuid IS NULL OR id < ${before}::uuid ORDER BY id DESC LIMIT ${limit}`.execute(
    db,
  );
  return rows;
}

/** The reservation of an ID, locked; null when there is none. */
export async function lockReservation(trx: Trx<DB>, id: string): Promise<ReservationRow | null> {
  const { rows } = await sql<ReservationRow>`SELECT * FROM usage_reservation WHERE id = ${id} FOR UPDATE`.execute(trx);
  return rows[0] ?? null;
}

/** The reservation of a key. */
export async function findReservationOf(trx: Trx<DB>, key: string): Promise<ReservationRow | null> {
  const { rows } = await sql<ReservationRow>`SELECT * FROM usage_reservation WHERE key = ${key}`.execute(trx);
  return rows[0] ?? null;
}

/** Claims the key for ever. False when something has it. */
export async function claimKey(
  trx: Trx<DB>,
  claim: Pick<ReservationRow, 'key' | 'meter' | 'quantity'> & { readonly occurredAt: Date },
): Promise<boolean> {
  const claimed = await trx
    .insertInto('usageEventKey')
    .values(claim)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function insertReservation(
  trx: Trx<DB>,
  reservation: Pick<
    ReservationRow,
    'key' | 'meter' | 'quantity' | 'amount' | 'reservedAt' | 'expiresAt' | 'starts' | 'subject' | 'userId'
  > & { readonly properties: unknown },
): Promise<ReservationRow> {
  const { starts, properties, ...row } = reservation;
  const inserted = await trx
    .insertInto('usageReservation')
    .values({
      ...row,
      starts: JSON.stringify(starts),
      properties: properties == null ? null : JSON.stringify(properties),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return inserted as unknown as ReservationRow;
}

/** Ends a reservation that is held. */
export async function endReservation(
  trx: Trx<DB>,
  id: string,
  end: { readonly state: 'COMMITTED' | 'RELEASED' | 'EXPIRED'; readonly committedQuantity: bigint | null },
): Promise<ReservationRow> {
  const ended = await trx
    .updateTable('usageReservation')
    .set(end)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return ended as unknown as ReservationRow;
}

/**
 * Holds an amount on the counters of the periods that began then, all of them or, where one would pass its ceiling, not all:
 * false, and the caller must roll back.
 */
export async function hold(
  trx: Trx<DB>,
  { meter, aggregation, amount, starts }: { meter: string; aggregation: string; amount: bigint; starts: Starts },
  ceilings: readonly Ceiling[],
): Promise<boolean> {
  const periods = Object.keys(starts).toSorted() as Period[];
  const most = new Map(ceilings.map(({ period, ceiling }) => [period, ceiling]));
  const { rows } = await sql`
    WITH given AS (
      SELECT * FROM unnest(${periods}::text[], ${periods.map((period) => starts[period])}::timestamptz[],
        ${periods.map((period) => most.get(period) ?? null)}::bigint[]) AS given (scope, starts_at, most)
    )
    INSERT INTO usage_count AS c (meter, scope, starts_at, aggregation, used, reserved, events)
    SELECT ${meter}, scope, starts_at, ${aggregation}, 0, ${amount}::bigint, 0 FROM given
    WHERE most IS NULL OR ${amount}::bigint <= most ORDER BY scope, starts_at
    ON CONFLICT (org_id, meter, scope, starts_at, is_group, group_value) DO UPDATE SET reserved = c.reserved + excluded.reserved
    WHERE c.used + c.reserved + excluded.reserved <= coalesce(
      (SELECT most FROM given WHERE given.scope = c.scope), 9223372036854775807)
    RETURNING scope`.execute(trx);
  return rows.length === periods.length;
}

/** Gives back what reservations hold. Their counters are there, and locked in the order in which counting locks them. */
export async function giveBack(
  trx: Trx<DB>,
  held: readonly Pick<ReservationRow, 'meter' | 'amount' | 'starts'>[],
): Promise<void> {
  const rows = held.flatMap(({ meter, amount, starts }) =>
    (Object.entries(starts) as [Period, string][]).map(([scope, start]) => ({ meter, amount, scope, start })),
  );
  if (rows.length === 0) return;
  await sql`
    WITH given AS (
      SELECT meter, scope, starts_at, sum(amount)::bigint AS amount FROM unnest(
        ${rows.map(({ meter }) => meter)}::text[], ${rows.map(({ scope }) => scope)}::text[],
        ${rows.map(({ start }) => start)}::timestamptz[], ${rows.map(({ amount }) => amount)}::bigint[]
      ) AS given (meter, scope, starts_at, amount) GROUP BY meter, scope, starts_at
    ), locked AS MATERIALIZED (
      SELECT c.org_id, meter, scope, starts_at, given.amount FROM usage_count c JOIN given USING (meter, scope, starts_at)
      WHERE NOT c.is_group ORDER BY meter, scope, starts_at FOR UPDATE OF c
    )
    UPDATE usage_count c SET reserved = c.reserved - locked.amount FROM locked
    WHERE (c.org_id, c.meter, c.scope, c.starts_at) = (locked.org_id, locked.meter, locked.scope, locked.starts_at) AND NOT c.is_group`.execute(
    trx,
  );
}

/** Marks what is held beyond its time as expired, and answers it; the caller gives it back. */
export async function expire(trx: Trx<DB>, now: Date): Promise<ReservationRow[]> {
  const { rows } = await sql<ReservationRow>`
    UPDATE usage_reservation SET state = 'EXPIRED' WHERE id IN (
      SELECT id FROM usage_reservation WHERE state = 'HELD' AND expires_at <= ${now}::timestamptz
      ORDER BY id LIMIT 1000 FOR UPDATE SKIP LOCKED)
    RETURNING *`.execute(trx);
  return rows;
}

/** Organizations in which something is held beyond its time. The worker's pool sees all of them. */
export async function findExpired(worker: pg.Pool, now: Date): Promise<string[]> {
  const { rows } = await worker.query<{ orgId: string }>(
    `SELECT DISTINCT org_id AS "orgId" FROM usage_reservation WHERE state = 'HELD' AND expires_at <= $1 LIMIT 1000`,
    [now],
  );
  return rows.map(({ orgId }) => orgId);
}
