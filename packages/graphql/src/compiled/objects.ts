import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect-fields.ts';
import { compileField, fieldOf } from './fields.ts';
import { compileObject, type NamedField } from './object-code.ts';
import type { Asked, Compilation, ReadObject } from './run.ts';
import { compileValue } from './values.ts';

/** Compiles the fields that selections ask of objects of a type: they are resolved at the same time. */
export function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadObject {
  return compileObject(fieldsOf(compilation, type, selectionSets));
}

/** The same, one after the other, as mutations are. */
export function compileFieldsInTurn(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadObject {
  const fields = fieldsOf(compilation, type, selectionSets);
  return async (source, path, run) => {
    const entries: [string, unknown][] = [];
    for (const { key, read } of fields) entries.push([key, await read(source, path, run)]);
    return Object.fromEntries(entries);
  };
}

function fieldsOf(
  compilation: Compilation,
  parentType: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): readonly NamedField[] {
  const collected = collectFields(compilation, parentType, selectionSets);
  return [...collected].flatMap(([key, nodes]) => {
    const field = fieldOf(compilation.schema, parentType, nodes[0]!.name.value);
    if (!field) return [];
    const asked: Asked = { compilation, parentType, field, nodes };
    return [{ key, asked, read: compileField(asked, key, compileValue(asked, field.type, readerOf)) }];
  });
}

function readerOf({ compilation, nodes }: Asked, type: GraphQLObjectType): ReadObject {
  return compileFields(
    compilation,
    type,
    nodes.map(({ selectionSet }) => selectionSet),
  );
}
