import type pg from 'pg';
import type { Migration } from './files.ts';

/** Makes the table of applied migrations; nobody but the owner sees it. */
export async function ensureHistory(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists tenantry;
    create table if not exists tenantry.migration (
      directory text not null, file text not null, checksum text not null,
      applied_at timestamptz not null default clock_timestamp(), primary key (directory, file));
    comment on table tenantry.migration is 'shared: which migrations the database has';`);
}

/** The migrations that are still to be applied. Throws when an applied one was edited or a new one is numbered below. */
export async function pendingMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Pick<Migration, 'directory' | 'file' | 'checksum'>>(
    'select directory, file, checksum from tenantry.migration order by file',
  );
  const applied = new Map(rows.map((row) => [`${row.directory}/${row.file}`, row.checksum]));
  const newest = new Map(rows.map((row) => [row.directory, row.file]));

  return migrations.filter((migration) => {
    const checksum = applied.get(migration.id);
    if (checksum === migration.checksum) return false;
    if (checksum)
      throw new Error(`${migration.id} was edited after it was applied; put it back and add a new migration.`);
    const last = newest.get(migration.directory);
    if (last && migration.file < last) {
      throw new Error(`${migration.id} is numbered below ${last}, which is applied; give it the next number.`);
    }
    return true;
  });
}

/** Notes, in the migration's own transaction, that it was applied. */
export async function recordMigration(client: pg.Client, { directory, file, checksum }: Migration): Promise<void> {
  await client.query('insert into tenantry.migration (directory, file, checksum) values ($1, $2, $3)', [
    directory,
    file,
    checksum,
  ]);
}
