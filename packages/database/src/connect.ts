import type { Kysely } from 'kysely';
import type pg from 'pg';
import { readerOver } from './kysely.ts';
import { connectPool, type PoolOptions } from './pool.ts';
import type { Step } from './protocol/pipeline.ts';
import { readAs } from './read.ts';
import {
  bearerSettings,
  memberSettings,
  nobody,
  organizationSettings,
  personSettings,
  type Settings,
} from './scope.ts';
import { transact } from './transact.ts';
import type {
  BearerDb,
  Database,
  MemberDb,
  PersonDb,
  PlatformDatabase,
  PlatformDb,
  SharedDb,
  TenantDb,
} from './types.ts';

/** `observe` hears of every statement a caller makes, before it is sent; those that bind the scope are not told. */
export interface ConnectOptions extends Omit<PoolOptions, 'types' | 'searchPath'> {
  readonly observe?: (statement: { readonly sql: string }) => void;
}

/** Opens a service's database. Connections are made when first needed, so a wrong URL shows with the first statement. */
export function connect<DB>({ observe = () => {}, ...options }: ConnectOptions): Database<DB> {
  const pool = connectPool(options);
  const reader = readerOn<DB>(pool, observe);

  return {
    service: options.service,
    tenant: (orgId) => reader<TenantDb<DB>>(organizationSettings(orgId)),
    person: (userId) => reader<PersonDb<DB>>(personSettings(userId)),
    member: (orgId, userId) => reader<MemberDb<DB>>(memberSettings(orgId, userId)),
    bearer: (hash) => reader<BearerDb<DB>>(bearerSettings(hash)),
    shared: reader<SharedDb<DB>>(nobody),
    transact: (scope, meta, work) => transact({ pool, observe, scope, meta, work }),
    ping: async () => void (await readAs(pool, nobody, { sql: 'select 1', values: [] })),
    close: () => pool.end(),
  };
}

/** Opens a service's database to be read across organizations, as its role `reporting`. */
export function connectPlatform<DB>({
  observe = () => {},
  ...options
}: Omit<ConnectOptions, 'role'>): PlatformDatabase<DB> {
  const pool = connectPool({ ...options, role: 'reporting' });
  return { db: readerOn<DB>(pool, observe)<PlatformDb<DB>>(nobody), close: () => pool.end() };
}

/** The only place where a plain Kysely becomes one of the branded types. */
function readerOn<DB>(pool: pg.Pool, observe: (statement: Step) => void) {
  return <Branded>(settings: Settings): Branded => {
    const kysely: Kysely<DB> = readerOver<DB>((statement: Step) => {
      observe(statement);
      return readAs(pool, settings, statement);
    });
    return kysely as Branded;
  };
}
