import { hkdfSync } from 'node:crypto';
import { urlOf, withClient } from '@tenantry/testing/client';
import { startPostgres } from '@tenantry/testing/postgres';
import type { DatabaseUrls } from './all-in-one.ts';

/** The databases, ready to be migrated. */
export interface Databases {
  readonly urls: DatabaseUrls;
  /** Ends, with its last words, when the embedded Postgres does; never when there is none. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** The databases that are given; for the others, one each of the Postgres that npm installed, kept in `directory`. */
export async function openDatabases(given: Partial<DatabaseUrls>, directory: string): Promise<Databases> {
  const { identity, billing, usage } = given;
  if (identity && billing && usage) {
    return { urls: { identity, billing, usage }, ended: new Promise(() => {}), stop: async () => {} };
  }

  const postgres = await startPostgres({ directory });
  try {
    const embedded = await makeDatabases(postgres.url);
    return { urls: { ...embedded, ...given }, ended: postgres.ended, stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function makeDatabases(serverUrl: string): Promise<DatabaseUrls> {
  return withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const existing = new Set(rows.map((row) => row.datname));
    const make = async (name: string) => {
      const url = loginUrl(serverUrl, name);
      if (existing.has(name)) return url;
      await client.query(`
        do $$ begin
          if not exists (select from pg_roles where rolname = '${name}_login') then
            create role ${name}_login login createrole password '${new URL(url).password}';
          end if;
        end $$`);
      await client.query(`create database ${name} owner ${name}_login`);
      return url;
    };
    return { identity: await make('identity'), billing: await make('billing'), usage: await make('usage') };
  });
}

// As in production, each service has a login that reaches its own database only and is no superuser.
function loginUrl(serverUrl: string, service: string): string {
  const url = new URL(urlOf(serverUrl, service));
  const key = hkdfSync('sha256', url.password, '', `login of ${service}`, 24);
  url.username = `${service}_login`;
  url.password = Buffer.from(key).toString('base64url');
  return url.href;
}
