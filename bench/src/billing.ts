import { randomUUID } from 'node:crypto';
import { anonymous, createActorSigner } from '@tenantry/actor';
import { type BillingService, migrations, start } from '@tenantry/billing';
import { migrate } from '@tenantry/database';
import { type Feed, organizationCreated } from '@tenantry/events';
import { createLogger } from '@tenantry/observability';
import { startStripeEmulator } from '@tenantry/stripe-emulator';
import { actorWith } from '@tenantry/testing';
import pg from 'pg';
import { keptToken } from './kept-token.ts';
import { startBenchPostgres } from './postgres.ts';
import { countStatements } from './statements.ts';

export const webhookSecret = 'whsec_of_the_benchmark';

/** Billing in this process and over HTTP, on a Postgres of its own that counts statements, with one organization on trial. */
export interface BenchBilling {
  readonly service: BillingService;
  readonly orgId: string;
  /** The actor token of its owner, and that of somebody of the platform's staff. */
  readonly tokens: { readonly owner: () => Promise<string>; readonly staff: () => Promise<string> };
  /** Connections of the superuser. */
  readonly admin: pg.Pool;
  readonly databaseUrl: string;
  readonly postgres: string;
  /** How many statements `work` makes the service send in these roles, those that bind the scope left aside. */
  statementsOf(work: () => Promise<void>, roles?: readonly string[]): Promise<number>;
  stop(): Promise<void>;
}

export async function startBilling(): Promise<BenchBilling> {
  const postgres = await startBenchPostgres({ preload: 'pg_stat_statements' });
  const { url, version } = postgres;
  await migrate({ ...migrations, url });
  const admin = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that is just ending may still hear that the server stops.
  admin.on('error', () => {});
  await admin.query('create extension pg_stat_statements');
  const signer = await createActorSigner();
  const emulator = await startStripeEmulator({ port: 0 });
  const { hostname: host, port } = new URL(emulator.url);
  const orgId = randomUUID();
  const service = await start({
    databaseUrl: url,
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    actorKeys: signer.jwks,
    feeds: { identity: feedOf(orgId) },
    stripe: { secretKey: emulator.apiKey, host, port: Number(port), protocol: 'http', webhookSecrets: [webhookSecret] },
    port: 0,
    logger: createLogger('billing', 'silent'),
  });
  await service.caughtUp();
  return {
    service,
    orgId,
    tokens: {
      owner: keptToken(signer, actorWith('OWNER', orgId)),
      staff: keptToken(signer, { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] }),
    },
    admin,
    databaseUrl: url,
    postgres: version,
    statementsOf: (work, roles = ['billing_runtime', 'billing_reporting']) => countStatements(admin, roles, work),
    async stop() {
      await service.stop();
      await emulator.stop();
      await admin.end();
      await postgres.stop();
    },
  };
}

/** Tells of one organization, and of nothing after it. */
function feedOf(orgId: string): Feed {
  const created = organizationCreated({ organizationId: orgId, name: 'Acme', slug: 'acme', ownerId: randomUUID() });
  const context = { actor: null, requestId: null, traceparent: null, causationId: null, source: 'identity', orgId };
  const event = { ...context, ...created, kind: 'domain', pos: 1n, id: randomUUID(), occurredAt: new Date() } as const;
  return {
    async read({ after, waitMs = 0, signal }) {
      if (after < 1n) return { events: [event], head: 1n };
      const { promise: aborted, resolve } = Promise.withResolvers<void>();
      signal?.addEventListener('abort', () => resolve(), { once: true });
      if (waitMs > 0) await aborted;
      signal?.throwIfAborted();
      return { events: [], head: 1n };
    },
  };
}
