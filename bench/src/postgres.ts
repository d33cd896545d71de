import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@tenantry/testing/postgres';
import pg from 'pg';

/** A Postgres of the benchmark's own, thrown away at its end. */
export interface BenchPostgres {
  /** The superuser's, whom row-level security does not concern. */
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Starts it; `preload` is a library that the server loads from the beginning, `durable` has it wait for the disk as in service. */
export async function startBenchPostgres({
  preload,
  durable = false,
}: { preload?: string; durable?: boolean } = {}): Promise<BenchPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-bench-'));
  const options = { directory, durable };
  let postgres = await startPostgres(options);
  if (preload) {
    await run(postgres.url, `alter system set shared_preload_libraries = '${preload}'`);
    await postgres.stop();
    postgres = await startPostgres(options);
  }
  const [settings] = await run(postgres.url, 'show server_version');
  return {
    url: postgres.url,
    version: settings!['server_version']!,
    async stop() {
      await postgres.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function run(url: string, statement: string): Promise<Record<string, string>[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(statement);
  await client.end();
  return rows;
}
