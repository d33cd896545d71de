import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { urlOf, withClient } from './client.ts';
import { ensureTemplate, type Migrate, type Migrations } from './template.ts';

/** A database of one test file's own. */
export interface TestDatabase {
  /** The superuser's. */
  readonly url: string;
  /** Drops it, ending whatever is still connected. Optional: the server is thrown away at the end of the run. */
  drop(): Promise<void>;
}

/** A fresh copy of the template's database on this server; the template is migrated once per server and migration files. */
export async function copyTemplate(serverUrl: string, migrations: Migrations, migrate: Migrate): Promise<TestDatabase> {
  return create(serverUrl, migrations.service, `template ${await ensureTemplate(serverUrl, migrations, migrate)}`);
}

/** A database with nothing in it. */
export async function createEmpty(serverUrl: string): Promise<TestDatabase> {
  return create(serverUrl, 'empty', '');
}

async function create(serverUrl: string, kind: string, clause: string): Promise<TestDatabase> {
  const name = `${kind}_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `create database ${name} ${clause}`);
  return {
    url: urlOf(serverUrl, name),
    drop: () => drop(serverUrl, name),
  };
}

// A pool says that it has ended before its connections have. One that is cut off then fails where nobody listens any more, so
// they get a moment to go by themselves.
async function drop(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    for (let wait = 0; wait < 50; wait += 1) {
      const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name]);
      if (rowCount === 0) break;
      await pause(20);
    }
    await client.query(`drop database if exists ${name} with (force)`);
  });
}

async function execute(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}
