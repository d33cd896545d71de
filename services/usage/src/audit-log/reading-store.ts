import type { JsonObject, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/** Somebody who has read an organization's log since a time. */
export interface Reading {
  readonly orgId: string;
  readonly reader: string;
  readonly actor: JsonObject;
  readonly readAt: Date;
}

/** Notes that somebody reads the log, unless it is noted already. */
export async function insertReading(trx: Trx<DB>, { reader, actor, readAt }: Omit<Reading, 'orgId'>): Promise<void> {
  await sql`
    INSERT INTO audit_reading (reader, actor, read_at) VALUES (${reader}, ${JSON.stringify(actor)}::jsonb, ${readAt}::timestamptz)
    ON CONFLICT DO NOTHING`.execute(trx);
}

/** What was read until a moment and is in no log yet. */
export async function findReadings(worker: pg.Pool, until: Date): Promise<Reading[]> {
  const { rows } = await worker.query<Reading>(
    'SELECT org_id AS "orgId", reader, actor, read_at AS "readAt" FROM audit_reading WHERE read_at <= $1 ORDER BY read_at',
    [until],
  );
  return rows;
}

/** Takes a note away; false when somebody else has. */
export async function takeReading(trx: Trx<DB>, { reader, readAt }: Reading): Promise<boolean> {
  const taken = await trx
    .deleteFrom('auditReading')
    .where('reader', '=', reader)
    .where('readAt', '=', readAt)
    .returning('reader')
    .executeTakeFirst();
  return taken !== undefined;
}
