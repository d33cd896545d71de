import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable, Updateable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type OrganizationRow = Selectable<DB['organization']>;

/** What is told of an organization from outside it. */
export type OrganizationSummaryRow = Pick<OrganizationRow, 'id' | 'slug' | 'name' | 'status'>;

/** The organizations in the order of `ids`; null for all but the one the request is in. */
export async function findOrganizations(db: TenantReads<DB>, ids: readonly string[]) {
  const organizations = await db.selectFrom('organization').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, organizations, (organization) => organization.id);
}

/** The organization of the transaction, locked against every other change to it and its owners. */
export function lockOrganization(trx: Trx<DB>): Promise<OrganizationRow> {
  return trx.selectFrom('organization').selectAll().forUpdate().executeTakeFirstOrThrow();
}

/** The same where there may be none. */
export function lockOrganizationIfAny(trx: Trx<DB>): Promise<OrganizationRow | undefined> {
  return trx.selectFrom('organization').selectAll().forUpdate().executeTakeFirst();
}

/** The slugs the organization had before, the last one first. */
export async function findFormerSlugs(db: TenantDb<DB>): Promise<string[]> {
  const former = await db
    .selectFrom('slugHistory')
    .select('slug')
    .where('givenUpAt', 'is not', null)
    .orderBy('givenUpAt', 'desc')
    .execute();
  return former.map(({ slug }) => slug);
}

/** Inserts an organization; null when its ID or slug is taken. */
export async function insertOrganization(trx: Trx<DB>, organization: { id: string; slug: string; name: string }) {
  const exists = await trx.selectFrom('organization').select('id').executeTakeFirst();
  if (exists) return null;
  // Before the organization, because a slug that is refused by its trigger would end the transaction.
  const claimed = await trx
    .insertInto('slugHistory')
    .values({ slug: organization.slug })
    .onConflict((conflict) => conflict.doNothing())
    .returning('slug')
    .executeTakeFirst();
  if (!claimed) return null;
  const inserted = await trx
    .insertInto('organization')
    .values(organization)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return inserted ?? null;
}

/** Changes the organization of the transaction and raises its version; the old slug stays its own. A taken slug is a unique violation. */
export function changeOrganization(
  trx: Trx<DB>,
  change: Omit<Updateable<DB['organization']>, 'id' | 'version'>,
): Promise<OrganizationRow> {
  return trx
    .updateTable('organization')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .returningAll()
    .executeTakeFirstOrThrow();
}
