import { hash } from 'node:crypto';
import type { RowShape } from './rows.ts';

/** A statement the server knows by name on one connection. `shape` is known once it has been described. */
export interface PreparedStatement {
  readonly name: string;
  prepared: boolean;
  shape: RowShape | null;
}

/** The prepared statements of one connection, the least recently used first. */
export type Statements = Map<string, PreparedStatement>;

// A statement and its plan take tens of kilobytes of server memory on every connection.
const MOST_STATEMENTS = 200;

/** Looks a statement up and marks it as the most recently used. */
export function useStatement(statements: Statements, sql: string): PreparedStatement {
  const known = statements.get(sql);
  if (known) statements.delete(sql);
  const statement = known ?? { name: `s_${hash('sha256', sql).slice(0, 40)}`, prepared: false, shape: null };
  statements.set(sql, statement);
  return statement;
}

/** Drops what is over the limit and returns the names the server has to forget. */
export function evictStatements(statements: Statements, most = MOST_STATEMENTS): string[] {
  if (statements.size <= most) return [];
  const evicted: string[] = [];
  for (const [sql, { name }] of statements) {
    if (statements.size <= most) break;
    statements.delete(sql);
    evicted.push(name);
  }
  return evicted;
}
