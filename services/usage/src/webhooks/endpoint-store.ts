import { inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { WebhookDisabledReason, WebhookEndpointStatus, WebhookPayloadStyle } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

export type EndpointRow = Omit<Selectable<DB['webhookEndpoint']>, 'status' | 'disabledReason' | 'payloadStyle'> & {
  readonly status: WebhookEndpointStatus;
  readonly disabledReason: WebhookDisabledReason | null;
  readonly payloadStyle: WebhookPayloadStyle;
};

/** The endpoints in the order of `ids`; null where the organization has none. */
export async function findEndpoints(db: TenantReads<DB>, ids: readonly string[]): Promise<(EndpointRow | null)[]> {
  const endpoints = await selectEndpoints(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, endpoints, (endpoint) => endpoint.id);
}

/** Endpoints before an ID, newest first. */
export function findEndpointsBefore(db: TenantReads<DB>, before: string | null, limit: number): Promise<EndpointRow[]> {
  return selectEndpoints(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The endpoint, locked for a change; undefined when the organization has none with this ID. */
export function lockEndpoint(trx: Trx<DB>, id: string): Promise<EndpointRow | undefined> {
  return selectEndpoints(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** How many endpoints the organization has. Nobody else counts them until the transaction ends. */
export async function countEndpoints(trx: Trx<DB>): Promise<number> {
  await sql`INSERT INTO webhook_sequence (number) VALUES (0)
    ON CONFLICT (org_id) DO UPDATE SET number = webhook_sequence.number`.execute(trx);
  const { count } = await trx
    .selectFrom('webhookEndpoint')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertEndpoint(
  trx: Trx<DB>,
  endpoint: Omit<Insertable<DB['webhookEndpoint']>, 'orgId'>,
): Promise<EndpointRow> {
  const inserted = await trx.insertInto('webhookEndpoint').values(endpoint).returningAll().executeTakeFirstOrThrow();
  return inserted as EndpointRow;
}

/** Changes an endpoint and raises its version. */
export async function changeEndpoint(
  trx: Trx<DB>,
  id: string,
  change: Updateable<DB['webhookEndpoint']>,
): Promise<EndpointRow> {
  const changed = await trx
    .updateTable('webhookEndpoint')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as EndpointRow;
}

/** Deletes an endpoint. Nobody sees its deliveries any more, which are deleted soon after. */
export async function removeEndpoint(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('webhookEndpoint').where('id', '=', id).execute();
}

/** Whether the organization has endpoints, whatever they are told of. */
export async function hasEndpoints(trx: Trx<DB>): Promise<boolean> {
  return (await trx.selectFrom('webhookEndpoint').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The endpoints that are told of an event of this type that happened then; what happened before one was made is not for it. */
export async function findListeners(
  trx: Trx<DB>,
  eventType: string,
  occurredAt: Date,
): Promise<Pick<EndpointRow, 'id' | 'payloadStyle'>[]> {
  const { rows } = await sql<Pick<EndpointRow, 'id' | 'payloadStyle'>>`
    SELECT id, payload_style AS "payloadStyle" FROM webhook_endpoint
    WHERE status <> 'DISABLED' AND created_at <= ${occurredAt}
      AND (event_types = '{}' OR ${eventType} = ANY (event_types))`.execute(trx);
  return rows;
}

/** Notes that the organization is told of so many days of failures: since when. Undefined when it was, or there are none. */
export async function noteWarning(trx: Trx<DB>, id: string, days: number): Promise<Date | null | undefined> {
  const noted = await trx
    .updateTable('webhookEndpoint')
    .set({ warnedDays: days })
    .where('id', '=', id)
    .where('warnedDays', '<', days)
    .where('failingSince', 'is not', null)
    .returning('failingSince')
    .executeTakeFirst();
  return noted?.failingSince;
}

/** Disables an endpoint; false when it is disabled already. */
export async function disableEndpoint(trx: Trx<DB>, id: string, reason: WebhookDisabledReason): Promise<boolean> {
  const disabled = await trx
    .updateTable('webhookEndpoint')
    .set((eb) => ({ status: 'DISABLED', disabledReason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('status', '<>', 'DISABLED')
    .executeTakeFirst();
  return disabled.numUpdatedRows > 0n;
}

/** Why the organization is read-only; null when it is not. */
export async function findReadOnly(trx: Trx<DB>): Promise<string | null> {
  const set = await trx.selectFrom('entitlementSet').select('readOnly').executeTakeFirst();
  return set?.readOnly ?? null;
}

function selectEndpoints(db: TenantReads<DB>) {
  return db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .$narrowType<Pick<EndpointRow, 'status' | 'disabledReason' | 'payloadStyle'>>();
}
