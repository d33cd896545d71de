import { sql } from 'kysely';
import { columnNames } from './column-names.ts';
import type { ExportRules } from './export/tables.ts';
import type { Json, JsonObject } from './json.ts';
import type { AnyTrx } from './types.ts';

/** What a transaction has changed, by table: rows as they were and as they are. Of a changed row its ID and what differs. */
export interface Changes {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

interface Noted {
  readonly table: string;
  /** Whether its columns were chosen for this, so that the rules of exports say nothing of it. */
  readonly chosen: boolean;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/**
 * What the transaction has changed until now, where its meta says `isWatched`: in every table of `tenantry.protect` and of
 * `tenantry.watch`, and in the columns of `tenantry.watch_columns`, but for what the rules keep out of exports and what looks
 * like a secret. Names are in camel case; `write` writes values, and sees the whole row. After some 64 KiB `andMore` counts the
 * rows that are left out.
 */
export async function changesOf(
  trx: AnyTrx,
  { leftOut }: Pick<ExportRules, 'leftOut'>,
  write: (table: string, column: string, value: Json, row: JsonObject) => Json = (_table, _column, value) => value,
): Promise<Changes> {
  const { rows } = await sql<{ lines: string | null }>`SELECT current_setting('app.changes', true) AS lines`.execute(
    trx,
  );
  const lines = (rows[0]?.lines ?? '').split('\n').filter((line) => line !== '');
  const noted = lines.flatMap((line) => (line === '+' ? [] : [JSON.parse(line) as Noted]));
  const kept = noted.filter(({ table, chosen }) => chosen || !Object.hasOwn(leftOut, table));
  const more = lines.length - noted.length;
  const side = (which: 'before' | 'after'): JsonObject | null => {
    const written = kept.flatMap((change) => {
      const { table, [which]: row } = change;
      return row ? [{ table, row: rowOf(table, row, isTold(change)) }] : [];
    });
    const tables = Object.entries(Object.groupBy(written, ({ table }) => columnNames.ofColumn(table)));
    if (tables.length === 0) return null;
    const byTable = Object.fromEntries(tables.map(([name, some = []]) => [name, some.map(({ row }) => row)]));
    return more === 0 ? byTable : { ...byTable, andMore: more };
  };
  const rowOf = (table: string, row: JsonObject, told: (column: string) => boolean): JsonObject =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => told(column) && !Object.hasOwn(leftOut, `${table}.${column}`))
        .map(([column, value]) => [columnNames.ofColumn(column), write(table, column, value, row)]),
    );
  return { before: side('before'), after: side('after') };
}

/** Which columns are told: of a row that was changed what tells which, and what is not as it was; of another all. */
function isTold({ before, after }: Noted): (column: string) => boolean {
  if (!before || !after) return () => true;
  return (column) => column === 'id' || JSON.stringify(before[column]) !== JSON.stringify(after[column]);
}
