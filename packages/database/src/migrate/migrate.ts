import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { fillRoles, readMigrations, type Migration, type MigrationDirectory } from './files.ts';
import { ensureHistory, pendingMigrations, recordMigration } from './history.ts';
import { findForced, forceProtection, grantDatabase } from './privileges.ts';
import { connectPool } from '../pool.ts';
import { ensureRoles, serviceRoles, type ServiceRoles } from './roles.ts';

/** `url` is the service's login, which may create roles or may act as those that exist. */
export interface MigrateOptions {
  readonly url: string;
  readonly service: string;
  /** Applied in this order, behind this package's own. */
  readonly directories: readonly MigrationDirectory[];
  /** What brings tables of its own, by migrations of its own: applied as `<service>_owner` before all of these. */
  readonly libraries?: readonly ((owner: pg.Pool) => Promise<void>)[];
  /** Leaves out the migrations whose id it refuses: a database of before, for tests of how those are brought up to date. */
  readonly only?: (id: string) => boolean;
  /** Roles of this service besides owner, runtime, worker and reporting: `auth` makes `<service>_auth` and `:auth`. */
  readonly roles?: readonly string[];
}

const tenancy: MigrationDirectory = {
  name: 'tenancy',
  path: fileURLToPath(new URL('../../migrations', import.meta.url)),
};

/**
 * Makes the service's roles and applies what is pending, each file in a transaction of its own as `<service>_owner`.
 * Concurrent calls on one database wait for each other. Returns the ids applied, such as `tenancy/0001_tenancy.sql`.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { url, service, directories, libraries = [], only = () => true, roles: more } = options;
  const roles = serviceRoles(service, more);
  const all = (await Promise.all([tenancy, ...directories].map(readMigrations))).flat();
  const migrations = all.filter(({ id }) => only(id));
  const client = new pg.Client({ connectionString: url, application_name: `${service}_migrate` });
  // The statement under way fails with it.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`set statement_timeout = 0; set lock_timeout = 0; set client_min_messages = warning`);
    await client.query(`select pg_advisory_lock(hashtext('tenantry.migrate'))`);
    await ensureRoles(client, roles);
    await grantDatabase(client, roles);
    for (const library of libraries) await applyLibrary({ url, service }, library);
    return await applyPending(client, migrations, roles);
  } finally {
    await client.end();
  }
}

async function applyLibrary(
  database: { readonly url: string; readonly service: string },
  library: (owner: pg.Pool) => Promise<void>,
): Promise<void> {
  const owner = connectPool({ ...database, role: 'owner', max: 1 });
  await library(owner).finally(() => owner.end());
}

async function applyPending(
  client: pg.Client,
  migrations: readonly Migration[],
  roles: ServiceRoles,
): Promise<string[]> {
  await client.query(`set role ${pg.escapeIdentifier(roles['owner']!)}`);
  await ensureHistory(client);
  const pending = await pendingMigrations(client, migrations);
  for (const migration of pending) await apply(client, migration, roles);
  return pending.map((migration) => migration.id);
}

async function apply(client: pg.Client, migration: Migration, roles: ServiceRoles): Promise<void> {
  const sql = fillRoles(migration.sql, roles);
  await client.query('begin');
  try {
    const forced = await findForced(client);
    await client.query(`set local tenantry.migrating = 'on'`);
    await client.query(sql);
    if (client.getTransactionStatus() !== 'T') throw new Error('a migration must not end its transaction.');
    await forceProtection(client, forced);
    await recordMigration(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new Error(`${migration.id}${lineOf(sql, error)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function lineOf(sql: string, error: unknown): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  return Number.isNaN(position) ? '' : `:${sql.slice(0, position).split('\n').length}`;
}
