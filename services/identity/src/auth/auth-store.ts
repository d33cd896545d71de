import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';

/** How better-auth reaches its tables: through connections whose search path is the schema that holds them. */
export function authStore(pool: pg.Pool) {
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true } as const;
}
