import { connectPool } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';

interface HoldName {
  readonly url: string;
  readonly service: string;
  readonly logger: Logger;
}

/** How long it takes until a lost connection is made anew, in milliseconds. */
const pauseMs = 500;

/**
 * Holds a lock under this process's name as long as it lives, by which the others know. A connection that breaks is made anew;
 * meanwhile the others may take this one for dead.
 */
export function holdName({ url, service, logger }: HoldName) {
  const pool = connectPool({ url, service, role: 'worker', max: 1 });
  let client: pg.PoolClient | null = null;
  let isReleased = false;
  let timer: NodeJS.Timeout | undefined;

  async function take(id: string): Promise<void> {
    const taken = await pool.connect();
    taken.once('end', () => {
      client = null;
      if (!isReleased) timer = setTimeout(() => void again(id), pauseMs).unref();
    });
    // Nobody holds it for longer than it takes to see that this one lives.
    await taken.query("SELECT pg_advisory_lock(hashtext('tenantry.jobs'), hashtext($1))", [id]);
    client = taken;
  }
  async function again(id: string): Promise<void> {
    await take(id).catch((error: unknown) => {
      logger.warn({ err: error }, 'others may take this process for dead, and its jobs over');
      if (!isReleased) timer = setTimeout(() => void again(id), pauseMs).unref();
    });
  }

  return {
    take,
    async release(): Promise<void> {
      isReleased = true;
      clearTimeout(timer);
      client?.release(true);
      await pool.end();
    },
  };
}
