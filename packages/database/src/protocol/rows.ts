import type pg from 'pg';
import { columnNames } from '../column-names.ts';
import type { FieldDescription } from './pg-internals.ts';

/** A row, by the names of its columns. */
export type Row = Record<string, unknown>;

/** What a column is called in rows. */
export type NameOf = (column: string) => string;

/** How to read the rows of one statement. */
export interface RowShape {
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
  readonly empty: Row;
}

export const noRows: RowShape = { names: [], parsers: [], empty: {} };

const inCamelCase: NameOf = (column) => columnNames.ofColumn(column);

/** A shape from the server's row description and the parsers of `types`. */
export function rowShape(
  fields: readonly FieldDescription[],
  types: pg.CustomTypesConfig,
  nameOf: NameOf = inCamelCase,
): RowShape {
  const names = fields.map((field) => nameOf(field.name));
  return {
    names,
    parsers: fields.map((field) => types.getTypeParser(field.dataTypeID, 'text')),
    empty: Object.fromEntries(names.map((name) => [name, null])),
  };
}

/** Reads one row. Throws what a parser throws. */
export function readRow(shape: RowShape, fields: readonly (string | null)[]): Row {
  // Copying a row with all its columns gives every row of a result the same hidden class.
  const row = { ...shape.empty };
  for (let index = 0; index < fields.length; index += 1) {
    const text = fields[index];
    if (typeof text === 'string') row[shape.names[index]!] = shape.parsers[index]!(text);
  }
  return row;
}
