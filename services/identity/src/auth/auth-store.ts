import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';

/** How better-auth reaches its tables: through connections whose search path is the schema that holds them. */
export function authStore(pool: PostgresPool) {
  return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true } as const;
}
