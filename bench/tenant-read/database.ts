import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, newId } from '@tenantry/database';
import { startPostgres } from '@tenantry/testing/postgres';
import pg from 'pg';

export const service = 'bench';
export const NOTES_EACH = 500;
const ORGANIZATIONS = 200;

/** An organization and the ids of its notes. */
export interface Organization {
  readonly id: string;
  readonly notes: readonly string[];
}

/** A Postgres of the benchmark's own, with 200 organizations of 500 notes. */
export interface BenchDatabase {
  readonly url: string;
  readonly version: string;
  readonly organizations: readonly Organization[];
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<BenchDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-bench-'));
  const postgres = await startPostgres({ directory, durable: false });
  const { url } = postgres;
  await migrate({ url, service, directories: [{ name: 'bench', path: join(import.meta.dirname, 'migrations') }] });

  const ids = Array.from({ length: ORGANIZATIONS }, () => newId());
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `insert into note (org_id, number, body)
     select id, number, repeat('lorem ipsum ', 8) from unnest($1::uuid[]) id, generate_series(0, $2 - 1) number`,
    [ids, NOTES_EACH],
  );
  await client.query('vacuum analyze note');
  const { rows: organizations } = await client.query<Organization>(
    'select org_id as id, array_agg(id) as notes from note group by org_id',
  );
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();

  return {
    url,
    organizations,
    version: rows[0]!.server_version,
    async stop() {
      await postgres.stop();
      rmSync(directory, { recursive: true });
    },
  };
}
