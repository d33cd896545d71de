import { migrations as billing } from '@tenantry/billing';
import { type Clock, migrate } from '@tenantry/database';
import { type AllInOneOptions, startAllInOne } from '@tenantry/dev/all-in-one';
import { migrations as identity } from '@tenantry/identity';
import { createTestDatabase, quickPasswords } from '@tenantry/testing';
import { freePort } from '@tenantry/testing/free-port';
import { migrations as usage } from '@tenantry/usage';
import { startStripeEmulator, type StripeEmulator } from '@tenantry/stripe-emulator';
import { firstStaffMember } from './client.ts';

/** Fresh databases of all services and what a process needs besides them. `drop` throws them away. */
export async function freshInstallation(clock?: Clock): Promise<{
  options: AllInOneOptions;
  /** The local Stripe, whose time is the clock's. */
  stripe: StripeEmulator;
  drop(): Promise<void>;
}> {
  const databases = await Promise.all(
    [identity, billing, usage].map((migrations) => createTestDatabase(migrations, migrate)),
  );
  const [identityUrl = '', billingUrl = '', usageUrl = ''] = databases.map(({ url }) => url);
  const port = await freePort();
  const webhookSecrets = ['whsec_of_the_system'];
  const stripe = await startStripeEmulator({
    port: 0,
    webhook: { url: `http://127.0.0.1:${port}/webhooks/stripe`, secrets: webhookSecrets },
    ...(clock && { now: () => clock.now() }),
  });
  const { hostname: host, port: stripePort } = new URL(stripe.url);
  return {
    stripe,
    options: {
      databaseUrls: { identity: identityUrl, billing: billingUrl, usage: usageUrl },
      secretKey: 'a secret of at least thirty-two characters',
      stripe: { secretKey: stripe.apiKey, host, port: Number(stripePort), protocol: 'http', webhookSecrets },
      feedToken: 'a feed token of at least thirty-two characters',
      port,
      logLevel: 'silent',
      firstStaffMember,
      passwords: quickPasswords,
    },
    async drop() {
      await stripe.stop();
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}

/** A system with everything in this process, on fresh databases, and with a DNS whose TXT records the test sets. */
export async function startSystem(more: Partial<AllInOneOptions> = {}) {
  const { options, stripe, drop } = await freshInstallation(more.clock);
  const records = new Map<string, string>();
  const resolveTxt = async (name: string) => {
    const text = records.get(name);
    if (text === undefined) throw new Error(`queryTxt ENOTFOUND ${name}`);
    return [[text]];
  };
  const system = await startAllInOne({ ...options, resolveTxt, ...more });
  return {
    ...system,
    records,
    stripe,
    databaseUrls: options.databaseUrls,
    async stop() {
      await system.stop();
      await drop();
    },
  };
}
