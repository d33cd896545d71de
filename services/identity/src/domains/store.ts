import { createHash } from 'node:crypto';
import { type BearerDb, type Database, inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable, Updateable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { AutoJoin, AutoJoinRole } from '../generated/schema.ts';

export type DomainRow = Omit<Selectable<DB['domain']>, 'autoJoin' | 'autoJoinRole' | 'hostKey'> & {
  autoJoin: AutoJoin;
  autoJoinRole: AutoJoinRole;
};

/** The domains in the order of `ids`; null where the organization has none. */
export async function findDomains(db: TenantReads<DB>, ids: readonly string[]) {
  const domains = await selectDomains(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, domains, (domain) => domain.id);
}

/** Domains before an ID, newest first. */
export function findDomainsBefore(db: TenantDb<DB>, before: string | null, limit: number): Promise<DomainRow[]> {
  return selectDomains(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The domain, locked for a change; undefined when the organization has none with this ID. */
export function lockDomain(trx: Trx<DB>, id: string): Promise<DomainRow | undefined> {
  return selectDomains(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The domain by which people with this address may join now, kept as it is until the transaction ends. */
export function holdJoinableDomain(trx: Trx<DB>, name: string): Promise<DomainRow | undefined> {
  return selectDomains(trx).where('name', '=', name).where('autoJoin', '<>', 'OFF').forShare().executeTakeFirst();
}

/** Inserts a domain; null when the organization has it. */
export async function insertDomain(
  trx: Trx<DB>,
  domain: { name: string; proof: string; createdAt: Date },
): Promise<DomainRow | null> {
  const inserted = await trx
    .insertInto('domain')
    .values(domain)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as DomainRow | undefined) ?? null;
}

/** Changes a domain and raises its version. Verifying what is verified elsewhere is a unique violation. */
export async function changeDomain(
  trx: Trx<DB>,
  id: string,
  change: Pick<Updateable<DB['domain']>, 'verifiedAt' | 'isHost' | 'autoJoin' | 'autoJoinRole'>,
): Promise<DomainRow> {
  const changed = await trx
    .updateTable('domain')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as DomainRow;
}

/** Deletes a domain. */
export async function deleteDomain(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('domain').where('id', '=', id).execute();
}

/** The organization that requests to this host are in; null when no organization has verified it and uses it as one. */
export async function findHostOrganization(
  database: Pick<Database<DB>, 'bearer'>,
  host: string,
): Promise<string | null> {
  const key = createHash('sha256').update(`host:${host}`).digest('hex');
  const db: BearerDb<DB> = database.bearer(key);
  const found = await db.selectFrom('domain').select('orgId').where('hostKey', '=', key).executeTakeFirst();
  return found?.orgId ?? null;
}

function selectDomains(db: TenantReads<DB>) {
  return (db as TenantDb<DB>)
    .selectFrom('domain')
    .selectAll()
    .$narrowType<{ autoJoin: AutoJoin; autoJoinRole: AutoJoinRole }>();
}
