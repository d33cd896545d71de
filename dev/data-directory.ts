import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockDirectory } from '@tenantry/testing/directory-lock';
import { removePostgres } from '@tenantry/testing/postgres';
import { Problem } from '@tenantry/testing/problem';

/** For how long a process that was told to stop may still be at it. */
const patienceMs = 2_000;

/** The data directory, ours until `release` or the end of the process. */
export interface DataDirectory {
  readonly path: string;
  readonly postgres: string;
  readonly secrets: string;
  readonly demo: string;
  /** What the local Stripe keeps. */
  readonly stripe: string;
  /** How commands reach what runs here, as variables. */
  readonly environment: string;
  release(): Promise<void>;
}

/**
 * Takes the data directory for this process; `reset` removes the data that earlier starts put there, and nothing else.
 * @throws {Problem} when another process has it or it cannot be written.
 */
export async function openDataDirectory(directory: string, reset: boolean): Promise<DataDirectory> {
  const path = resolve(directory);
  const lock = await lockDirectory(path, { patienceMs }).catch(named);
  const opened = {
    path,
    postgres: join(path, 'postgres'),
    secrets: join(path, 'secrets.json'),
    demo: join(path, 'demo.json'),
    stripe: join(path, 'stripe.jsonl'),
    environment: join(path, 'environment'),
    release: lock.release,
  };
  if (reset) {
    await removePostgres(opened.postgres).catch(named);
    for (const file of [opened.secrets, opened.demo, opened.stripe, opened.environment]) rmSync(file, { force: true });
  }
  return opened;
}

function named(error: unknown): never {
  throw error instanceof Problem ? new Problem(`DATA_DIR: ${error.message}`) : error;
}
