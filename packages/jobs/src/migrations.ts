import { fileURLToPath } from 'node:url';
import { makeWorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import { quietly } from './logger.ts';

/** The grants and functions of this package, for `migrate`; what they are about comes from `jobLibrary`. */
export const jobMigrations = { name: 'jobs', path: fileURLToPath(new URL('../migrations', import.meta.url)) };

/** Makes and updates graphile-worker's own tables, as the owner. */
export async function jobLibrary(owner: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: owner, logger: quietly() });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
}
