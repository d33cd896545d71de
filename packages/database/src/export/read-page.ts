import { sql } from 'kysely';
import type { TenantDb } from '../types.ts';
import type { ExportedTable } from './tables.ts';

/** Some rows of a table, one after another. */
export interface ExportPage {
  /** JSON, a row a line. */
  readonly lines: string;
  readonly count: number;
  /** The key of the last row when there may be more, to read on from; null at the end. */
  readonly next: readonly string[] | null;
}

/** How many rows are read at once: with large texts among them it is still some megabytes. */
const pageSize = 500;

/** The organization's rows of a table after a key, in the order of the primary key. */
export async function readExportPage<DB>(
  db: TenantDb<DB>,
  { name, type, columns, key }: ExportedTable,
  after: readonly string[] | null,
): Promise<ExportPage> {
  if (key.length === 0) throw new Error(`${type} has no primary key by which its rows could be read page by page.`);
  const keyNames = key.map((column) => column.name);
  const order = sql.raw(keyNames.map(quoted).join(', '));
  const read = sql.raw([...new Set([...columns, ...keyNames])].map(quoted).join(', '));
  const line = sql.raw(columns.map((column) => `page.${quoted(column)}`).join(', '));
  const position = sql.raw(keyNames.map((column) => `page.${quoted(column)}::text`).join(', '));
  const start = sql.join(key.map((column, index) => sql`${after?.[index] ?? ''}::text::${sql.raw(column.type)}`));

  const { rows } = await sql<{ line: string; key: string[] }>`
    SELECT (SELECT to_json(line) FROM (SELECT ${line}) line)::text AS line, ARRAY[${position}] AS key
    FROM (SELECT ${read} FROM ${sql.raw(name)} ${after === null ? sql`` : sql`WHERE (${order}) > (${start})`}
      ORDER BY ${order} LIMIT ${sql.lit(pageSize)}) page
    ORDER BY ${order}`.execute(db);
  return {
    lines: rows.map((row) => `${row.line}\n`).join(''),
    count: rows.length,
    next: rows.length === pageSize ? (rows.at(-1)?.key ?? null) : null,
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
