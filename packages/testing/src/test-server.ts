import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removePostgres, startPostgres } from './postgres.ts';

/** A Postgres that forgets everything. */
export interface TestServer {
  /** The superuser's, to database `postgres`. */
  readonly url: string;
  /** Where its files are. */
  readonly directory: string;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

const prefix = 'tenantry-test-';

/** Starts a throwaway Postgres in a temporary directory, and clears away those that killed runs left behind. */
export async function startTestServer(): Promise<TestServer> {
  await removeAbandoned();
  const directory = mkdtempSync(join(tmpdir(), prefix));
  const postgres = await startPostgres({ directory, durable: false });
  return {
    url: postgres.url,
    directory,
    async remove() {
      await postgres.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function removeAbandoned(): Promise<void> {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => removeIfAbandoned(join(tmpdir(), name))));
}

async function removeIfAbandoned(directory: string): Promise<void> {
  // A live server holds the lock before it makes its data, so data without a holder is abandoned.
  if (!existsSync(join(directory, 'data'))) return;
  await removePostgres(directory).catch(() => {});
}
