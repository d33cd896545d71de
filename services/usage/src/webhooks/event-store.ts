import type { JsonObject, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** An event that is kept, so that endpoints can be told of it later. */
export interface KeptEvent {
  readonly id: string;
  readonly type: string;
  readonly sequence: bigint;
  readonly occurredAt: Date;
  readonly data: JsonObject;
  /** When it reached the queue. */
  readonly createdAt: Date;
}

/**
 * The organization's next number. Consumers take it one after another: two that each number events of several
 * organizations would lock each other's rows.
 */
export async function nextSequence(trx: Trx<DB>): Promise<bigint> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('webhooks'))`.execute(trx);
  const { rows } = await sql<{ number: bigint }>`
    INSERT INTO webhook_sequence (number) VALUES (1)
    ON CONFLICT (org_id) DO UPDATE SET number = webhook_sequence.number + 1 RETURNING number`.execute(trx);
  return rows[0]!.number;
}

/** Whether the event is kept already. */
export async function isKept(trx: Trx<DB>, id: string): Promise<boolean> {
  const found = await trx.selectFrom('webhookEvent').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

export async function keepEvent(trx: Trx<DB>, event: KeptEvent): Promise<void> {
  await trx
    .insertInto('webhookEvent')
    .values({ ...event, data: JSON.stringify(event.data) })
    .execute();
}

/** The oldest events since a time, of these types or all, of which the endpoint has no delivery. */
export async function findMissing(
  trx: Trx<DB>,
  {
    endpointId,
    eventTypes,
    since,
    atMost,
  }: {
    readonly endpointId: string;
    readonly eventTypes: readonly string[];
    readonly since: Date;
    readonly atMost: number;
  },
): Promise<KeptEvent[]> {
  const { rows } = await sql<KeptEvent>`
    SELECT id, type, sequence, occurred_at AS "occurredAt", data, created_at AS "createdAt" FROM webhook_event event
    WHERE created_at >= ${since} AND (${[...eventTypes]}::text[] = '{}' OR type = ANY (${[...eventTypes]}::text[]))
      AND NOT EXISTS (SELECT FROM webhook_delivery delivery WHERE delivery.org_id = event.org_id
        AND delivery.endpoint_id = ${endpointId} AND delivery.event_id = event.id)
    ORDER BY sequence LIMIT ${atMost}`.execute(trx);
  return rows;
}
