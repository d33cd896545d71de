import type { SharedDb, TenantDb } from '@tenantry/database';
import DataLoader from 'dataloader';
import { findCheckpoints, findNodes } from './audit-log/checkpoint-store.ts';
import { findPersonal } from './audit-log/personal-store.ts';
import { findAuditEntries } from './audit-log/store.ts';
import { findExports } from './exports/store.ts';
import type { DB } from './generated/tables.ts';
import { findPlan } from './meters/plan-store.ts';
import { findMeters, findMetersByKey } from './meters/store.ts';
import { findSeries, type SeriesKey } from './reports/count-store.ts';
import { findReservations } from './reservations/store.ts';
import { findAttempts, findDeliveries } from './webhooks/delivery-store.ts';
import { findEndpoints } from './webhooks/endpoint-store.ts';

/** The batches of one request; each is one statement, of entries in the organization of the request. */
export function createLoaders(scope: { readonly db: TenantDb<DB>; readonly shared: SharedDb<DB> }) {
  return {
    meter: new DataLoader((ids: readonly string[]) => findMeters(scope.shared, ids)),
    meterByKey: new DataLoader((keys: readonly string[]) => findMetersByKey(scope.shared, keys)),
    countedMeter: new DataLoader(async (keys: readonly string[]) => {
      const { calendar, meters } = await findPlan(scope.db, keys);
      return keys.map((key) => ({ calendar, meter: meters.get(key) ?? null }));
    }),
    series: new DataLoader((keys: readonly SeriesKey[]) => findSeries(scope.db, keys), { cache: false }),
    usageExport: new DataLoader((ids: readonly string[]) => findExports(scope.db, 'USAGE_EXPORT', ids)),
    auditExport: new DataLoader((ids: readonly string[]) => findExports(scope.db, 'AUDIT_EXPORT', ids)),
    reservation: new DataLoader((ids: readonly string[]) => findReservations(scope.db, ids)),
    auditCheckpoint: new DataLoader((sizes: readonly string[]) => findCheckpoints(scope.db, sizes)),
    auditNode: new DataLoader((keys: readonly string[]) => findNodes(scope.db, keys)),
    auditPersonal: new DataLoader((ids: readonly string[]) => findPersonal(scope.db, ids)),
    auditEntry: new DataLoader((ids: readonly string[]) => findAuditEntries(scope.db, ids)),
    webhookEndpoint: new DataLoader((ids: readonly string[]) => findEndpoints(scope.db, ids)),
    webhookDelivery: new DataLoader((ids: readonly string[]) => findDeliveries(scope.db, ids)),
    webhookAttempts: new DataLoader((ids: readonly string[]) => findAttempts(scope.db, ids)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;
