import { type ActorSigner, createActorSigner } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { type IdentityService, migrations, start } from '@tenantry/identity';
import { createLogger } from '@tenantry/observability';
import pg from 'pg';
import { startBenchPostgres } from './postgres.ts';
import { countStatements } from './statements.ts';

export const publicUrl = 'http://localhost:4000';

/** The identity service in this process, on a Postgres of its own that counts statements. */
export interface BenchIdentity {
  readonly service: IdentityService;
  readonly signer: ActorSigner;
  /** Connections of the superuser, as many as the service has. */
  readonly admin: pg.Pool;
  readonly postgres: string;
  /** How many statements `work` makes the service send, those that bind the scope left aside. */
  statementsOf(work: () => Promise<void>): Promise<number>;
  stop(): Promise<void>;
}

export async function startIdentity(): Promise<BenchIdentity> {
  const postgres = await startBenchPostgres({ preload: 'pg_stat_statements' });
  const { url, version } = postgres;
  await migrate({ ...migrations, url });
  const admin = new pg.Pool({ connectionString: url, max: 10 });
  await admin.query('create extension pg_stat_statements');
  const signer = await createActorSigner();
  const service = await start({
    databaseUrl: url,
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    publicUrl,
    actorKeys: signer.jwks,
    port: null,
    logger: createLogger('identity', 'silent'),
  });
  return {
    service,
    signer,
    admin,
    postgres: version,
    statementsOf: (work) => countStatements(admin, ['identity_runtime', 'identity_auth'], work),
    async stop() {
      await service.stop();
      await admin.end();
      await postgres.stop();
    },
  };
}
