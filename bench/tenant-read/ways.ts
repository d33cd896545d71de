import { connect } from '@tenantry/database';
import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Organization, service } from './database.ts';
import { type Read, selectNotes, type Tables } from './reads.ts';

/** A way to read as an organization. */
export interface TenantWay {
  readonly name: string;
  /** The way it is compared with: the same read without tenants. */
  readonly floor: string;
  run(organization: Organization): Promise<{ length: number }>;
  close(): Promise<void>;
}

export const CONNECTIONS = 4;
const PLAIN = 'plain SELECT';
const PLAIN_BUILT = 'plain SELECT, built by Kysely';
const SELECT = 'select id, number, body, created_at from note where';

/** The ways in the order of the table; `url` is a superuser's, whom row-level security does not concern. */
export function openWays(url: string, read: Read): TenantWay[] {
  return [plain, tenant, classic, plainBuilt, tenantBuilt].map((open) => open(url, read));
}

// Opened as the pools of the package are, so that the scope is all that differs.
function openPool(url: string, role: string): pg.Pool {
  const options = `-c role=${role} -c search_path=public -c statement_timeout=3s -c lock_timeout=1s`;
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    options,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  // Connections that the server ends when it stops would end the process.
  pool.on('error', () => {});
  return pool;
}

function plain(url: string, { condition, values }: Read): TenantWay {
  const pool = openPool(url, 'postgres');
  const text = `${SELECT} org_id = $1 and ${condition(2)}`;
  return {
    name: PLAIN,
    floor: PLAIN,
    run: async ({ id, notes }) => (await pool.query({ name: 'plain', text, values: [id, ...values(notes)] })).rows,
    close: () => pool.end(),
  };
}

function tenant(url: string, { condition, values }: Read): TenantWay {
  const database = connect<Tables>({ url, service, max: CONNECTIONS });
  const text = `${SELECT} ${condition(1)}`;
  return {
    name: 'tenant read, one round trip',
    floor: PLAIN,
    run: async ({ id, notes }) =>
      (await database.tenant(id).executeQuery(CompiledQuery.raw(text, [...values(notes)]))).rows,
    close: () => database.close(),
  };
}

function classic(url: string, { condition, values }: Read): TenantWay {
  const pool = openPool(url, `${service}_runtime`);
  const text = `${SELECT} ${condition(1)}`;
  return {
    name: 'BEGIN, set_config, SELECT, COMMIT',
    floor: PLAIN,
    async run({ id, notes }) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query({ name: 'scope', text: `select set_config('app.org_id', $1, true)`, values: [id] });
        const { rows } = await client.query({ name: 'tenant', text, values: [...values(notes)] });
        await client.query('commit');
        return rows;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function plainBuilt(url: string, { build, values }: Read): TenantWay {
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openPool(url, 'postgres') }),
    plugins: [new CamelCasePlugin()],
  });
  return {
    name: PLAIN_BUILT,
    floor: PLAIN_BUILT,
    run: ({ id, notes }) => build(selectNotes(kysely).where('orgId', '=', id), values(notes)[0]).execute(),
    close: () => kysely.destroy(),
  };
}

function tenantBuilt(url: string, { build, values }: Read): TenantWay {
  const database = connect<Tables>({ url, service, max: CONNECTIONS });
  return {
    name: 'tenant read, built by Kysely',
    floor: PLAIN_BUILT,
    run: ({ id, notes }) => build(selectNotes(database.tenant(id)), values(notes)[0]).execute(),
    close: () => database.close(),
  };
}
