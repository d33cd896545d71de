import { inject } from 'vitest';
import { copyTemplate, createEmpty, type TestDatabase } from './databases.ts';
import type { Migrate, Migrations } from './template.ts';

export {
  actorWith,
  type ExecuteAs,
  testGateway,
  testOrganization,
  type TestOrganization,
  type TestResult,
} from './actors.ts';
export { movableClock, type MovableClock } from './clock.ts';
export { countRows, olderDatabase, shapeOf } from './older-database.ts';
export { quickPasswords } from './passwords.ts';
export type { TestDatabase } from './databases.ts';
export type { Migrate, MigrationDirectory, Migrations } from './template.ts';

/** A migrated database for a test of a service: a copy, made in about 50 ms, of a template that the run migrates once. */
export function createTestDatabase(migrations: Migrations, migrate: Migrate): Promise<TestDatabase> {
  return copyTemplate(inject('postgresUrl'), migrations, migrate);
}

/** A database with nothing in it, for tests of packages that bring their own tables. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createEmpty(inject('postgresUrl'));
}
