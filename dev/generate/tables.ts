import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations as billing } from '@tenantry/billing';
import { migrate } from '@tenantry/database';
import { migrations as identity } from '@tenantry/identity';
import { createEmpty } from '@tenantry/testing/databases';
import { startPostgres } from '@tenantry/testing/postgres';
import { migrations as usage } from '@tenantry/usage';
import { run } from './run.ts';

/** Writes each service's `src/generated/tables.ts` from a database that its migrations have just made. */
export async function generateTables(root: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tenantry-generate-'));
  const postgres = await startPostgres({ directory, durable: false });
  try {
    for (const migrations of [identity, billing, usage]) {
      const { url } = await createEmpty(postgres.url);
      await migrate({ url, ...migrations });
      const outFile = join(root, 'services', migrations.service, 'src/generated/tables.ts');
      await run('kysely-codegen', [...options, '--url', url, '--out-file', outFile], root);
    }
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

const options = [
  ...['--dialect', 'postgres', '--camel-case', '--log-level', 'error'],
  // As @tenantry/database parses them.
  ...['--type-mapping', '{"int8":"bigint"}', '--date-parser', 'string'],
  ...['--exclude-pattern', '{tenantry,graphile_worker}.*'],
];
