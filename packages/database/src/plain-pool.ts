import pg from 'pg';

interface PlainPoolOptions {
  readonly url: string;
  /** The most connections. */
  readonly max: number;
  /** How long connecting, and each statement, may take, in milliseconds. */
  readonly patienceMs: number;
  /** Told of connections that broke while nobody used them. */
  readonly onError: (error: Error) => void;
}

/** Connections, as the login, to a database that belongs to no service: no roles, no tenants, nothing of an organization's. */
export function connectPlainPool({ url, max, patienceMs, onError }: PlainPoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  pool.on('error', onError);
  return pool;
}
