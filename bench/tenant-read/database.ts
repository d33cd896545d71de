import { join } from 'node:path';
import { migrate, newId } from '@tenantry/database';
import pg from 'pg';
import { type BenchPostgres, startBenchPostgres } from '../src/postgres.ts';

export const service = 'bench';
export const NOTES_EACH = 500;
const ORGANIZATIONS = 200;

/** An organization and the ids of its notes. */
export interface Organization {
  readonly id: string;
  readonly notes: readonly string[];
}

/** A Postgres of the benchmark's own, with 200 organizations of 500 notes. */
export interface BenchDatabase extends BenchPostgres {
  readonly organizations: readonly Organization[];
}

export async function startDatabase(): Promise<BenchDatabase> {
  const postgres = await startBenchPostgres();
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
  await client.end();
  return { ...postgres, organizations };
}
