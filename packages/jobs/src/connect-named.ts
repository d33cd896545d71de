import { connectPool } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { holdName } from './hold-name.ts';

type Callback = Parameters<pg.Pool['connect']>[0];

interface ConnectNamed {
  readonly url: string;
  readonly service: string;
  readonly max: number;
  readonly logger: Logger;
}

/**
 * Connections for graphile-worker, which names a process itself when it begins. It gets none from then on until the name is
 * held: a crash between a job begun and the name held would go unnoticed.
 */
export function connectNamed({ max, ...options }: ConnectNamed) {
  // As graphile-worker expects values: IDs as text.
  const pool = connectPool({ ...options, role: 'worker', max, types: pg.types });
  const name = holdName(options);
  const events = new EventEmitter();
  const connect = pool.connect.bind(pool);
  let held: Promise<void> = Promise.resolve();
  events.once('pool:create', ({ workerPool }: { readonly workerPool: { readonly id: string } }) => {
    held = name.take(workerPool.id);
    // Whoever asks for a connection hears of it.
    held.catch(() => {});
  });
  const connectHeld = async (callback?: Callback) => {
    try {
      await held;
    } catch (error) {
      if (!callback) throw error;
      callback(error as Error, undefined, () => {});
      return undefined;
    }
    return callback ? connect(callback) : connect();
  };
  pool.connect = connectHeld as typeof pool.connect;
  return {
    pool,
    events,
    async close(): Promise<void> {
      await name.release();
      await pool.end();
    },
  };
}
