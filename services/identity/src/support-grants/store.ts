import type { SupportAccess } from '@tenantry/actor';
import type { TenantDb, Trx } from '@tenantry/database';
import type { Insertable, Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type SupportGrantRow = Omit<Selectable<DB['supportGrant']>, 'access'> & { access: SupportAccess };

/** Grants before an ID, newest first. */
export function findSupportGrantsBefore(
  db: TenantDb<DB>,
  before: string | null,
  limit: number,
): Promise<SupportGrantRow[]> {
  return selectGrants(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The staff person's grant that is open in the transaction's organization; undefined when there is none. */
export function findOpenGrant(trx: Trx<DB>, staffId: string, now: Date): Promise<SupportGrantRow | undefined> {
  return selectGrants(trx)
    .where('staffId', '=', staffId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** A grant of the transaction's organization, however it stands; undefined when there is none with this ID. */
export function findSupportGrant(trx: Trx<DB>, id: string): Promise<SupportGrantRow | undefined> {
  return selectGrants(trx).where('id', '=', id).executeTakeFirst();
}

/** Inserts a grant. */
export async function insertSupportGrant(
  trx: Trx<DB>,
  grant: Omit<Insertable<DB['supportGrant']>, 'orgId' | 'id' | 'endedAt' | 'revokedBy'>,
): Promise<SupportGrantRow> {
  return (await trx
    .insertInto('supportGrant')
    .values(grant)
    .returningAll()
    .executeTakeFirstOrThrow()) as SupportGrantRow;
}

/** The grant, locked for a change; undefined when the organization has none with this ID, or not of this staff person. */
export function lockSupportGrant(
  trx: Trx<DB>,
  id: string,
  staffId: string | null,
): Promise<SupportGrantRow | undefined> {
  return selectGrants(trx)
    .where('id', '=', id)
    .$if(staffId !== null, (query) => query.where('staffId', '=', staffId))
    .forUpdate()
    .executeTakeFirst();
}

/** Writes down when a grant ended, and who in the organization ended it. */
export async function markEnded(
  trx: Trx<DB>,
  id: string,
  ended: { endedAt: Date; revokedBy: string | null },
): Promise<SupportGrantRow> {
  return (await trx
    .updateTable('supportGrant')
    .set(ended)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()) as SupportGrantRow;
}

function selectGrants(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>).selectFrom('supportGrant').selectAll().$narrowType<{ access: SupportAccess }>();
}
