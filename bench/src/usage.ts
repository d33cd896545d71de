import { randomUUID } from 'node:crypto';
import { connect, connectPool, migrate } from '@tenantry/database';
import { migrations } from '@tenantry/usage';
import type { createConsume } from '@tenantry/usage/consume';
import pg from 'pg';
import { startBenchPostgres } from './postgres.ts';

type UsageDatabase = Parameters<typeof createConsume>[0]['database'];

/** Usage's database on a Postgres of its own that waits for the disk, as one in service does. */
export interface BenchUsage {
  readonly database: UsageDatabase;
  /** Connections of the superuser, as many as the service has. */
  readonly admin: pg.Pool;
  readonly url: string;
  readonly postgres: string;
  /** A new organization whose plan limits the meter `calls` by the month. */
  organization(limit: bigint | null): Promise<string>;
  stop(): Promise<void>;
}

export async function startUsage(): Promise<BenchUsage> {
  const { url, version, stop } = await startBenchPostgres({
    durable: true,
    ...(process.env.PRELOAD && { preload: process.env.PRELOAD }),
  });
  await migrate({ ...migrations, url });
  const admin = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that is just ending may still hear that the server stops.
  admin.on('error', () => {});
  await admin.query(
    `INSERT INTO meter (key, name, unit, aggregation, period) VALUES ('calls', 'Calls', 'call', 'SUM', 'MONTH')`,
  );
  const database = connect({ url, service: 'usage' }) as UsageDatabase;
  return {
    database,
    admin,
    url,
    postgres: version,
    async organization(limit) {
      const orgId = randomUUID();
      const pool = connectPool({ url, service: 'usage', max: 1 });
      const client = await pool.connect();
      await client.query(`SELECT set_config('app.org_id', $1, false)`, [orgId]);
      await client.query(`INSERT INTO entitlement_set (plan_key, version) VALUES ('BENCH', 1)`);
      await client.query(
        `INSERT INTO entitlement (key, meter, "limit", period, enforcement) VALUES ('calls', 'calls', $1, 'MONTH', 'HARD')`,
        [limit],
      );
      client.release();
      await pool.end();
      return orgId;
    },
    async stop() {
      await database.close();
      await admin.end();
      await stop();
    },
  };
}
