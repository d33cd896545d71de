import { groupInOrderOf, inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { WebhookDeliveryState } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

export type DeliveryRow = Omit<Selectable<DB['webhookDelivery']>, 'state'> & { readonly state: WebhookDeliveryState };
export type AttemptRow = Selectable<DB['webhookAttempt']>;

export interface NewDelivery {
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly sequence: bigint | null;
  readonly payload: string;
}

/** The deliveries in the order of `ids`; null where the organization has none. */
export async function findDeliveries(db: TenantReads<DB>, ids: readonly string[]): Promise<(DeliveryRow | null)[]> {
  const deliveries = await selectDeliveries(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, deliveries, (delivery) => delivery.id);
}

/** An endpoint's deliveries before an ID, those of a state or all, newest first. */
export function findDeliveriesBefore(
  db: TenantReads<DB>,
  { endpointId, state }: { readonly endpointId: string; readonly state: WebhookDeliveryState | null },
  before: string | null,
  limit: number,
): Promise<DeliveryRow[]> {
  return selectDeliveries(db)
    .where('endpointId', '=', endpointId)
    .$if(state !== null, (query) => query.where('state', '=', state))
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The last 50 attempts at each delivery, newest first, in the order of `deliveryIds`. */
export async function findAttempts(db: TenantReads<DB>, deliveryIds: readonly string[]): Promise<AttemptRow[][]> {
  const attempts = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('webhookAttempt')
        .selectAll()
        .select(sql<number>`row_number() OVER (PARTITION BY delivery_id ORDER BY number DESC)::int`.as('place'))
        .where('deliveryId', 'in', deliveryIds)
        .as('attempt'),
    )
    .selectAll()
    .where('place', '<=', 50)
    .orderBy('number', 'desc')
    .execute();
  return groupInOrderOf(deliveryIds, attempts, (attempt) => attempt.deliveryId);
}

/** Adds a delivery that is due at once; undefined when the endpoint has one of this event. */
export async function insertDelivery(trx: Trx<DB>, delivery: NewDelivery, now: Date): Promise<DeliveryRow | undefined> {
  const inserted = await trx
    .insertInto('webhookDelivery')
    .values({ ...delivery, createdAt: now, dueAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return inserted as DeliveryRow | undefined;
}

/** The same for several. */
export async function insertDeliveries(trx: Trx<DB>, deliveries: readonly NewDelivery[], now: Date): Promise<void> {
  if (deliveries.length === 0) return;
  await trx
    .insertInto('webhookDelivery')
    .values(deliveries.map((delivery) => ({ ...delivery, createdAt: now, dueAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes a delivery due, its retries beginning anew. */
export async function resetDelivery(trx: Trx<DB>, id: string, now: Date): Promise<DeliveryRow> {
  const reset = await trx
    .updateTable('webhookDelivery')
    .set({ state: 'PENDING', dueAt: now, tries: 0, finishedAt: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return reset as DeliveryRow;
}

/** The same for the oldest deliveries to an endpoint that were given up, of those created since; how many. */
export async function resetFailed(
  trx: Trx<DB>,
  endpointId: string,
  { since, atMost, now }: { readonly since: Date; readonly atMost: number; readonly now: Date },
): Promise<number> {
  const reset = await trx
    .updateTable('webhookDelivery')
    .set({ state: 'PENDING', dueAt: now, tries: 0, finishedAt: null })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhookDelivery')
        .select('id')
        .where('endpointId', '=', endpointId)
        .where('state', '=', 'FAILED')
        .where('createdAt', '>=', since)
        .orderBy('id')
        .limit(atMost),
    )
    .executeTakeFirst();
  return Number(reset.numUpdatedRows);
}

// Those of a deleted endpoint are on their way out.
function selectDeliveries(db: TenantReads<DB>) {
  return (db as TenantDb<DB>)
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('endpointId', 'in', (eb) => eb.selectFrom('webhookEndpoint').select('id'))
    .$narrowType<{ state: WebhookDeliveryState }>();
}
