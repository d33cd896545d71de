import { connect, connectPlatform, connectPool } from '@tenantry/database';
import type { DB } from './generated/tables.ts';

/** The connections of a process, by the roles they have: each may do no more than it is for. */
export function openConnections(url: string) {
  const service = 'identity';
  const database = connect<DB>({ url, service });
  const worker = connectPool({ url, service, role: 'worker', max: 3 });
  const authPool = connectPool({ url, service, role: 'auth', searchPath: 'auth', max: 10 });
  const platform = connectPlatform<DB>({ url, service, max: 5 });
  const staffDatabase = connect<DB>({ url, service, role: 'staff', max: 2 });
  const staffPool = connectPool({ url, service, role: 'staff', searchPath: 'staff', max: 3 });
  return {
    database,
    worker,
    authPool,
    platform,
    staffDatabase,
    staffPool,
    async close(): Promise<void> {
      const databases = [database, platform, staffDatabase].map((opened) => opened.close());
      await Promise.all([...databases, ...[worker, authPool, staffPool].map((pool) => pool.end())]);
    },
  };
}
export type Connections = ReturnType<typeof openConnections>;
