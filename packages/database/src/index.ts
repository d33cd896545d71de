export { groupInOrderOf, inOrderOf } from './batch.ts';
export { systemClock, type Clock } from './clock.ts';
export { type Changes, changesOf } from './changes.ts';
export { connect, type ConnectOptions, connectPlatform } from './connect.ts';
export { CommitOutcomeUnknownError, isUniqueViolation, isViolationOf, TransactionRolledBackError } from './errors.ts';
export { type ExportPage, readExportPage } from './export/read-page.ts';
export {
  type ExportedTable,
  type ExportRules,
  findExportedSecrets,
  findExportedTables,
  findUntoldColumns,
} from './export/tables.ts';
export { formatUuid, newId } from './ids.ts';
export type { Json, JsonObject } from './json.ts';
export type { MigrationDirectory } from './migrate/files.ts';
export { migrate, type MigrateOptions } from './migrate/migrate.ts';
export { connectPlainPool } from './plain-pool.ts';
export { connectPool, connectWorker, type PoolOptions } from './pool.ts';
export { poolWithSettings, type Setting } from './pool-with-settings.ts';
export type { Scope, TransactionScope } from './scope.ts';
export { createSealer, type Sealer } from './sealer.ts';
export { afterCommit, enqueue, enterPerson, enterTenant, leaveScope, metaOf, scopeOf } from './transaction.ts';
export type {
  AnyTrx,
  BearerDb,
  Database,
  MemberDb,
  Origin,
  PersonDb,
  PlatformDatabase,
  PlatformDb,
  Role,
  SharedDb,
  TenantDb,
  TenantReads,
  Trx,
  TrxMeta,
} from './types.ts';
export { findTenancyViolations } from './tenancy/find-violations.ts';
export type { Violation } from './tenancy/violation.ts';
