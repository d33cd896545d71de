import { inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type BrandingRow = Selectable<DB['branding']>;
export type LogoRow = Selectable<DB['brandingLogo']>;

/** How each organization looks, in the order of their IDs; null where nothing was set, or it is not the caller's. */
export async function findBrandings(db: TenantReads<DB>, orgIds: readonly string[]): Promise<(BrandingRow | null)[]> {
  const rows = await db.selectFrom('branding').selectAll().where('orgId', 'in', orgIds).execute();
  return inOrderOf(orgIds, rows, ({ orgId }) => orgId);
}

/** How the organization looks; null when nothing was set. */
export async function findBranding(db: TenantReads<DB>): Promise<BrandingRow | null> {
  return (await db.selectFrom('branding').selectAll().executeTakeFirst()) ?? null;
}

/** Writes how the transaction's organization looks and raises its version. */
export function saveBranding(
  trx: Trx<DB>,
  branding: Omit<BrandingRow, 'orgId' | 'version'>,
  version: number,
): Promise<BrandingRow> {
  return trx
    .insertInto('branding')
    .values({ ...branding, version })
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet({ ...branding, version }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The uploaded logo with this SHA-256; undefined when the organization has another, or none. */
export function findLogo(db: TenantReads<DB>, sha256: string): Promise<LogoRow | undefined> {
  return db.selectFrom('brandingLogo').selectAll().where('sha256', '=', sha256).executeTakeFirst();
}

/** Puts a logo in the place of the organization's former one. */
export async function replaceLogo(trx: Trx<DB>, logo: Omit<LogoRow, 'orgId'>): Promise<void> {
  await trx
    .insertInto('brandingLogo')
    .values(logo)
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet(logo))
    .execute();
}

/** Deletes the organization's uploaded logo, if it has one. */
export async function deleteLogo(trx: Trx<DB>): Promise<void> {
  await trx.deleteFrom('brandingLogo').execute();
}
