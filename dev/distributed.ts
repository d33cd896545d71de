import { join } from 'node:path';
import { freePorts } from '@tenantry/testing/free-port';
import { Problem } from '@tenantry/testing/problem';
import type { AllInOneOptions } from './all-in-one.ts';
import { type Child, startChild } from './child.ts';
import { stripeEnvironment } from './stripe-environment.ts';

/** The services and the gateway as processes of their own. */
export interface Distributed {
  /** The gateway's address. */
  readonly url: string;
  readonly processes: readonly Child[];
  /** Rejects when the last process has ended by itself. One that ends before is reported, and the others go on. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

const mains = {
  identity: 'services/identity/src/main.ts',
  billing: 'services/billing/src/main.ts',
  usage: 'services/usage/src/main.ts',
  gateway: 'gateway/src/main.ts',
} as const;

/**
 * Starts each service and the gateway in a process of its own, over HTTP on 127.0.0.1. They bring their databases up to date.
 * @throws {Problem} that names the one which did not start; the others are stopped.
 */
export async function startDistributed(options: AllInOneOptions): Promise<Distributed> {
  const environments = await environmentsOf(options);
  const processes: Child[] = [];
  let stopping = false;
  const stop = async () => {
    stopping = true;
    // The gateway first, so that what it has begun is answered; then the services, which follow each other, together.
    await Promise.all(processes.filter(({ name }) => name === 'gateway').map((child) => child.stop()));
    await Promise.all(processes.map((child) => child.stop()));
  };

  // Each follows the events of those before it.
  for (const name of ['identity', 'billing', 'usage', 'gateway'] as const) {
    const child = startChild(name, join(import.meta.dirname, '..', mains[name]), environments[name]);
    processes.push(child);
    try {
      await child.started;
    } catch (error) {
      await stop();
      throw new Problem(whyNot(name, error), { cause: error });
    }
    void child.ended.then((how) => (stopping ? undefined : reportEnd(name, how)));
  }

  const ended = Promise.all(processes.map((child) => child.ended)).then((): never => {
    throw new Problem('Every process has stopped, so nothing is left to run.');
  });
  ended.catch(() => {});
  return { url: `http://127.0.0.1:${options.port}`, processes, ended, stop };
}

function reportEnd(name: string, how: string): void {
  console.error(`${name} stopped (${how}). The others go on; to have it back, stop and start again.`);
}

function whyNot(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.startsWith(name) ? reason : `${name} did not start: ${reason}`;
}

async function environmentsOf(options: AllInOneOptions) {
  const {
    databaseUrls,
    secretKey,
    feedToken,
    host = '127.0.0.1',
    port,
    planCatalog = 'leads',
    stripe,
    logLevel = 'warn',
    trustedProxies = [],
    apiCallsMeter = '',
    firstStaffMember,
    natsUrl,
  } = options;
  const [identity, billing, usage] = await freePorts(3);
  const publicUrl = `http://${host}:${port}`;
  const urls = {
    IDENTITY_URL: `http://127.0.0.1:${identity}`,
    BILLING_URL: `http://127.0.0.1:${billing}`,
    USAGE_URL: `http://127.0.0.1:${usage}`,
  };
  const common = { HOST: '127.0.0.1', FEED_TOKEN: feedToken, LOG_LEVEL: logLevel };
  const service = {
    ...common,
    ...urls,
    SECRET_KEY: secretKey,
    ...(natsUrl && { NATS_URL: natsUrl }),
    ACTOR_KEYS_URL: `${publicUrl}/.well-known/actor-keys.json`,
  };
  return {
    identity: {
      ...service,
      PORT: `${identity}`,
      IDENTITY_DATABASE_URL: databaseUrls.identity,
      PUBLIC_URL: publicUrl,
      MAIL: 'catcher',
      ...(firstStaffMember && { STAFF_EMAIL: firstStaffMember.email, STAFF_PASSWORD: firstStaffMember.password }),
    },
    billing: {
      ...service,
      PORT: `${billing}`,
      BILLING_DATABASE_URL: databaseUrls.billing,
      PLAN_CATALOG: planCatalog,
      ...stripeEnvironment(stripe),
    },
    usage: { ...service, PORT: `${usage}`, USAGE_DATABASE_URL: databaseUrls.usage },
    gateway: {
      ...common,
      ...urls,
      PUBLIC_URL: publicUrl,
      HOST: host,
      PORT: `${port}`,
      TRUSTED_PROXIES: trustedProxies.join(','),
      API_CALLS_METER: apiCallsMeter,
    },
  };
}
