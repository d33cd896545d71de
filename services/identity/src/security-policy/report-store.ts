import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';

/** Somebody with a great many addresses must not fill the audit log. */
const maximumPerHour = 100;

/** Notes an address for the hour. False when it was noted already, or enough others were. Forgets the hours before. */
export async function addReportedAddress(trx: Trx<DB>, address: string, now: Date): Promise<boolean> {
  await lockOrganization(trx);
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  await trx.deleteFrom('reportedAddress').where('hour', '<', hour).execute();
  const { rows } = await sql<{ address: string }>`
    INSERT INTO reported_address (hour, address)
    SELECT ${hour}::timestamptz, ${address}::text
    WHERE (SELECT count(*) FROM reported_address WHERE hour = ${hour}::timestamptz) < ${maximumPerHour}::integer
    ON CONFLICT DO NOTHING RETURNING address`.execute(trx);
  return rows.length > 0;
}
