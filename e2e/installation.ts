import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations as billing } from '@tenantry/billing';
import { type Clock, migrate } from '@tenantry/database';
import type { AllInOneOptions } from '@tenantry/dev/all-in-one';
import { migrations as identity } from '@tenantry/identity';
import { startStripeEmulator, type StripeEmulator } from '@tenantry/stripe-emulator';
import { copyTemplate } from '@tenantry/testing/databases';
import { freePort } from '@tenantry/testing/free-port';
import { migrations as usage } from '@tenantry/usage';
import { firstStaffMember } from './client.ts';

// The processes of a distributed system load the same modules again and again; this way they are compiled once.
enableCompileCache(join(tmpdir(), 'tenantry-compile-cache'));

/** Fresh databases of all services and what a process needs besides them. `drop` throws them away. */
export interface Installation {
  readonly options: AllInOneOptions;
  /** The local Stripe, whose time is the clock's. */
  readonly stripe: StripeEmulator;
  drop(): Promise<void>;
}

/** Makes the databases on this Postgres, and starts a local Stripe for them. */
export async function installOn(postgresUrl: string, clock?: Clock): Promise<Installation> {
  const databases = await Promise.all(
    [identity, billing, usage].map((migrations) => copyTemplate(postgresUrl, migrations, migrate)),
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
    },
    async drop() {
      await stripe.stop();
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}
