import type { Json, TenantReads, Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** What an organization has set, or what holds by default. */
export interface SettingsRow {
  readonly locale: string;
  readonly timeZone: string;
  readonly contactEmail: string | null;
  readonly billingEmail: string | null;
  readonly metadata: Json;
  readonly version: number;
}

const byDefault: SettingsRow = {
  locale: 'en',
  timeZone: 'UTC',
  contactEmail: null,
  billingEmail: null,
  metadata: {},
  version: 0,
};

/** The organization's settings. */
export async function findSettings(db: TenantReads<DB>): Promise<SettingsRow> {
  const found = await db
    .selectFrom('organizationSettings')
    .select(['locale', 'timeZone', 'contactEmail', 'billingEmail', 'metadata', 'version'])
    .executeTakeFirst();
  return (found as SettingsRow | undefined) ?? byDefault;
}

/** Stores the settings of the transaction's organization, whole. */
export async function saveSettings(trx: Trx<DB>, { metadata, ...settings }: SettingsRow): Promise<void> {
  const row = { ...settings, metadata: JSON.stringify(metadata) };
  await trx
    .insertInto('organizationSettings')
    .values(row)
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet(row))
    .execute();
}
