import type { SharedDb, TenantDb } from '@tenantry/database';
import DataLoader from 'dataloader';
import { findAuditEntries } from './audit-log/store.ts';
import type { DB } from './generated/tables.ts';
import { findMeters } from './meters/store.ts';

/** The batches of one request; each is one statement, of entries in the organization of the request. */
export function createLoaders(scope: { readonly db: TenantDb<DB>; readonly shared: SharedDb<DB> }) {
  return {
    meter: new DataLoader((ids: readonly string[]) => findMeters(scope.shared, ids)),
    auditEntry: new DataLoader((ids: readonly string[]) => findAuditEntries(scope.db, ids)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;
