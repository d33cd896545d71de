import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAllInOne } from '@tenantry/dev/all-in-one';
import { startDistributed } from '@tenantry/dev/distributed';
import { migrateAll } from '@tenantry/dev/migrate-all';
import { freshInstallation } from './system.ts';

type DatabaseUrls = Parameters<typeof migrateAll>[0];

/** The ways to run the system; every story is told in both. */
export const topologies = ['all in one', 'distributed'] as const;
export type Topology = (typeof topologies)[number];

// The processes of a distributed system load the same modules again and again; this way they are compiled once.
enableCompileCache(join(tmpdir(), 'tenantry-compile-cache'));

/** Starts the system in one of the ways, on fresh databases. */
export async function startTopology(
  topology: Topology,
): Promise<{ url: string; databaseUrls: DatabaseUrls; stop(): Promise<void> }> {
  const { options, drop } = await freshInstallation();
  await migrateAll(options.databaseUrls);
  const system = topology === 'distributed' ? await startDistributed(options) : await startAllInOne(options);
  return {
    url: system.url,
    databaseUrls: options.databaseUrls,
    async stop() {
      await system.stop();
      await drop();
    },
  };
}
