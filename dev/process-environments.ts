import { freePorts } from '@tenantry/testing/free-port';
import type { AllInOneOptions } from './all-in-one.ts';
import { stripeEnvironment } from './stripe-environment.ts';

/** The environment of each process of a distributed system, which find each other by it. */
export async function environmentsOf(options: AllInOneOptions) {
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
  const common = {
    HOST: '127.0.0.1',
    FEED_TOKEN: feedToken,
    LOG_LEVEL: logLevel,
    ...(natsUrl && { NATS_URL: natsUrl }),
  };
  const service = {
    ...common,
    ...urls,
    SECRET_KEY: secretKey,
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
      // Derived, so that every gateway of this system signs alike.
      ACTOR_SIGNING_KEY: `${secretKey} of its gateways`,
      SHUTDOWN_DELAY_SECONDS: '0',
      PUBLIC_URL: publicUrl,
      HOST: host,
      PORT: `${port}`,
      TRUSTED_PROXIES: trustedProxies.join(','),
      API_CALLS_METER: apiCallsMeter,
    },
  };
}
