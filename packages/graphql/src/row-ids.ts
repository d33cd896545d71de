import type { Json, JsonObject } from '@tenantry/database';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { prefixOf } from './entity-ids.ts';
import { encodeId } from './type-ids.ts';

/**
 * Of which type's objects the UUIDs in a column are, by `table.column`, where their names do not say so: the name of the type or,
 * where a table has rows of several types, by the value of another column.
 */
export type IdTypes = Readonly<Record<string, string | TypeByColumn>>;
interface TypeByColumn {
  readonly by: string;
  readonly types: Readonly<Record<string, string>>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Writes a column's UUIDs as the API has them, where it is told of what they are, or where the names say it: `id` in the table
 * `team`, `team_id`, `invited_by`. Throws when it is told of a type that has no IDs.
 */
export function rowIdWriter(schema: GraphQLSchema, idTypes: IdTypes = {}) {
  const prefixes = prefixesOf(schema);
  const prefixOfType = (name: string): string => {
    const prefix = prefixes.get(name.toLowerCase());
    if (prefix === undefined) throw new Error(`There is no type ${name} with IDs of its own.`);
    return prefix;
  };
  const told = new Map(
    Object.entries(idTypes).map(([place, type]): [string, (row: JsonObject) => string | undefined] => {
      if (typeof type === 'string') {
        const prefix = prefixOfType(type);
        return [place, () => prefix];
      }
      const byValue = new Map<Json | undefined, string>(
        Object.entries(type.types).map(([value, name]) => [value, prefixOfType(name)]),
      );
      return [place, (row) => byValue.get(row[type.by])];
    }),
  );
  return (table: string, column: string, value: Json, row: JsonObject): Json => {
    const toldPrefix = told.get(`${table}.${column}`);
    const prefix = toldPrefix ? toldPrefix(row) : prefixes.get(typeNamed(table, column));
    const written = (one: Json): Json =>
      prefix !== undefined && typeof one === 'string' && uuid.test(one) ? encodeId(prefix, one) : one;
    return Array.isArray(value) ? value.map(written) : written(value);
  };
}

/** The prefixes of the types' IDs, by their names in small letters. */
function prefixesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    const prefix = isObjectType(type) && prefixOf(schema, type);
    if (prefix) prefixes.set(type.name.toLowerCase(), prefix);
  }
  return prefixes;
}

function typeNamed(table: string, column: string): string {
  const named = column === 'id' ? table : column.endsWith('_by') ? 'user' : column.replace(/_ids?$/, '');
  return named.replaceAll('_', '');
}
