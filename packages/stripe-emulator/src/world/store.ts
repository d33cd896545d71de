import type { TableName, Tables } from './tables.ts';

/** What a transaction changed, in order. */
export type Change = readonly [table: TableName, id: string, row: object | null];

/** Rows by table and ID, in the order in which they were made. Rows are never changed, only replaced. */
export interface Store {
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  all<Name extends TableName>(table: Name): Iterable<Tables[Name]>;
  apply(changes: readonly Change[]): void;
  /** Everything, as changes that would make it. */
  dump(): Iterable<Change>;
}

export function createStore(): Store {
  const tables = new Map<TableName, Map<string, object>>();
  const rowsOf = (table: TableName) => {
    const rows = tables.get(table) ?? new Map<string, object>();
    tables.set(table, rows);
    return rows;
  };
  return {
    get: <Name extends TableName>(table: Name, id: string) => rowsOf(table).get(id) as Tables[Name] | undefined,
    all: <Name extends TableName>(table: Name) => rowsOf(table).values() as Iterable<Tables[Name]>,
    apply(changes) {
      for (const [table, id, row] of changes) {
        if (row) rowsOf(table).set(id, row);
        else rowsOf(table).delete(id);
      }
    },
    *dump() {
      for (const [table, rows] of tables) for (const [id, row] of rows) yield [table, id, row] as const;
    },
  };
}
