import pg from 'pg';
import { traceQueries } from './protocol/traced-queries.ts';
import { valueTypes } from './protocol/value-types.ts';
import type { Role } from './types.ts';

/** Where to connect and as what. `service` prefixes the role: `billing` and `worker` give `billing_worker`. */
export interface PoolOptions {
  readonly url: string;
  readonly service: string;
  readonly role?: Role;
  /** Connections at most, 10 by default. */
  readonly max?: number;
  /** How long is waited for one of them, in milliseconds, 5,000 by default. */
  readonly waitMs?: number;
  /** Where unqualified names are looked up, `public` by default. */
  readonly searchPath?: string;
  /** How column values are parsed; by default as everywhere in this package. */
  readonly types?: pg.CustomTypesConfig;
}

const TIMEOUTS = '-c statement_timeout=3s -c lock_timeout=1s';

/** The database role of a service. Throws a TypeError on names that would need quoting. */
export function roleName(service: string, role: Role): string {
  const name = `${service}_${role}`;
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new TypeError(`"${name}" cannot be a database role's name.`);
  return name;
}

/**
 * A plain pool whose connections start as the role, with a statement timeout of 3 s and a lock timeout of 1 s.
 * A connection that comes up as anyone else, through a proxy that drops startup options say, is refused.
 */
export function connectPool(options: PoolOptions): pg.Pool {
  const {
    url,
    service,
    role = 'runtime',
    max = 10,
    waitMs = 5_000,
    searchPath = 'public',
    types = valueTypes,
  } = options;
  const name = roleName(service, role);
  // In the startup options a space ends a value.
  const path = searchPath.replaceAll(' ', '');
  const pool = new pg.Pool({
    connectionString: withStartupOptions(url, `-c role=${name} -c search_path=${path} ${TIMEOUTS}`),
    application_name: name,
    max,
    types,
    keepAlive: true,
    connectionTimeoutMillis: waitMs,
    onConnect: (client) => refuseOtherRoles(client, name),
  });
  // A broken connection fails its statement or, when idle, leaves the pool; unheard, pg's event would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  pool.on('connect', traceQueries);
  traceQueries(pool);
  return pool;
}

/** A plain pool as the service's worker, for the sequencer, the feed and sweeps. */
export function connectWorker(options: Omit<PoolOptions, 'role'>): pg.Pool {
  return connectPool({ ...options, role: 'worker' });
}

/** Gives a client back; one that is not idle, or broken, is destroyed. */
export function releaseClient(client: pg.PoolClient): void {
  client.release(client.getTransactionStatus() !== 'I');
}

function withStartupOptions(url: string, options: string): string {
  const address = new URL(url);
  // The last of two equal options wins.
  address.searchParams.set('options', `${address.searchParams.get('options') ?? ''} ${options}`.trim());
  return address.href;
}

async function refuseOtherRoles(client: pg.ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select current_user as role');
  if (rows[0]?.role === name) return;
  throw new Error(`The connection runs as "${rows[0]?.role}" instead of "${name}"; does a proxy drop startup options?`);
}
