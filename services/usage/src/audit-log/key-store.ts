import type { SharedDb, TenantDb, Trx } from '@tenantry/database';
import type { Insertable, Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type AuditKeyRow = Selectable<DB['auditKey']>;

/** The key that signs now. */
export function findNewestKey(trx: Trx<DB>): Promise<AuditKeyRow | undefined> {
  return trx.selectFrom('auditKey').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
}

/** Every key that signs or signed, the newest first. */
export function findKeys(db: SharedDb<DB> | TenantDb<DB> | Trx<DB>): Promise<Omit<AuditKeyRow, 'sealedPrivateKey'>[]> {
  return db.selectFrom('auditKey').select(['id', 'publicKey', 'createdAt']).orderBy('id', 'desc').execute();
}

/** Keeps a key. */
export function insertKey(trx: Trx<DB>, key: Insertable<DB['auditKey']>): Promise<AuditKeyRow> {
  return trx.insertInto('auditKey').values(key).returningAll().executeTakeFirstOrThrow();
}
