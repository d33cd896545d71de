import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { urlOf, withClient } from './client.ts';

/** A folder of migrations, as `@tenantry/database` takes it. */
export interface MigrationDirectory {
  readonly name: string;
  readonly path: string;
}

/** What makes a service's database: the `migrations` that every service exports. */
export interface Migrations {
  readonly service: string;
  readonly directories: readonly MigrationDirectory[];
  readonly roles?: readonly string[];
}

/** `migrate` of `@tenantry/database`, which is handed in because that package tests itself with this one. */
export type Migrate = (options: Migrations & { url: string }) => Promise<unknown>;

/** The name of the migrated template database; makes it when this server has none of exactly these migration files. */
export async function ensureTemplate(serverUrl: string, migrations: Migrations, migrate: Migrate): Promise<string> {
  const name = `${migrations.service}_template_${fingerprint(migrations)}`;
  await withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0)
      await makeTemplate(client, name, (unfinished) => migrate({ ...migrations, url: urlOf(serverUrl, unfinished) }));
  });
  return name;
}

async function makeTemplate(client: Client, name: string, fill: (database: string) => Promise<unknown>): Promise<void> {
  const unfinished = `${name}_new`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  await fill(unfinished);
  await client.query(`alter database ${unfinished} rename to ${name}`);
  // A database that somebody is connected to, be it autovacuum, cannot be copied.
  await client.query(`alter database ${name} with allow_connections false`);
}

function fingerprint({ directories, roles = [] }: Migrations): string {
  const hash = createHash('sha256').update(roles.join());
  for (const { name, path } of directories) {
    for (const file of readdirSync(path).toSorted()) {
      hash.update(`${name}/${file}\0`).update(readFileSync(join(path, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
