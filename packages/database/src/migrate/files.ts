import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceRoles } from './roles.ts';

/** A folder of migrations; `name` is what they are recorded under. */
export interface MigrationDirectory {
  readonly name: string;
  readonly path: string;
}

/** One migration. `id` is `<directory>/<file>`. */
export interface Migration {
  readonly id: string;
  readonly directory: string;
  readonly file: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The migrations of a directory in the order of their numbers. Throws on names other than `0001_name.sql`. */
export async function readMigrations({ name, path }: MigrationDirectory): Promise<Migration[]> {
  const files = (await readdir(path)).filter((file) => file.endsWith('.sql')).toSorted();
  const wrong = files.find((file) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(file));
  if (wrong) throw new Error(`${join(path, wrong)}: migrations are named like 0001_what_it_adds.sql.`);
  const twice = files.find((file, index) => files[index + 1]?.slice(0, 4) === file.slice(0, 4));
  if (twice) throw new Error(`${join(path, twice)}: two migrations have this number; give the newer one the next.`);

  return Promise.all(files.map((file) => readMigration(name, path, file)));
}

async function readMigration(directory: string, path: string, file: string): Promise<Migration> {
  // Line ends depend on the checkout, not on the migration.
  const sql = (await readFile(join(path, file), 'utf8')).replaceAll('\r\n', '\n');
  return { id: `${directory}/${file}`, directory, file, sql, checksum: hash('sha256', sql) };
}

/** Puts role names in the place of `:runtime`, `:worker` and so on, as psql would; `::casts` stay. */
export function fillRoles(sql: string, roles: ServiceRoles): string {
  return sql.replaceAll(/(?<![:\w]):([a-z_]+)\b/g, (text, name: string) => roles[name] ?? text);
}
