import { migrations as billing } from '@tenantry/billing';
import { migrate } from '@tenantry/database';
import { type AllInOneOptions, startAllInOne } from '@tenantry/dev/all-in-one';
import { migrations as identity } from '@tenantry/identity';
import { createTestDatabase } from '@tenantry/testing';
import { freePort } from '@tenantry/testing/free-port';
import { migrations as usage } from '@tenantry/usage';

/** Fresh databases of all services and what a process needs besides them. `drop` throws them away. */
export async function freshInstallation(): Promise<{ options: AllInOneOptions; drop(): Promise<void> }> {
  const databases = await Promise.all(
    [identity, billing, usage].map((migrations) => createTestDatabase(migrations, migrate)),
  );
  const [identityUrl = '', billingUrl = '', usageUrl = ''] = databases.map(({ url }) => url);
  return {
    options: {
      databaseUrls: { identity: identityUrl, billing: billingUrl, usage: usageUrl },
      secretKey: 'a secret of at least thirty-two characters',
      feedToken: 'a feed token of at least thirty-two characters',
      port: await freePort(),
      logLevel: 'silent',
    },
    async drop() {
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}

/** A system with everything in this process, on fresh databases; by the clock given, or the real one. */
export async function startSystem(given: Pick<AllInOneOptions, 'clock'> = {}) {
  const { options, drop } = await freshInstallation();
  const system = await startAllInOne({ ...options, ...given });
  return {
    ...system,
    databaseUrls: options.databaseUrls,
    async stop() {
      await system.stop();
      await drop();
    },
  };
}
