import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect-fields.ts';
import { compileField, fieldOf } from './fields.ts';
import { type Asked, type Compilation, isPromise, type ReadObject } from './run.ts';
import { compileValue } from './values.ts';

interface NamedField {
  readonly key: string;
  readonly read: ReadObject;
}

type Answer = Record<string, unknown>;

/** Compiles the fields that selections ask of objects of a type: they are resolved at the same time. */
export function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadObject {
  const fields = fieldsOf(compilation, type, selectionSets);
  const empty = emptyFor(fields);
  return (source, path, run) => {
    const answer = empty();
    let promises: Promise<unknown>[] | undefined;
    try {
      for (const { key, read } of fields) {
        const value = read(source, path, run);
        answer[key] = value;
        if (isPromise(value)) (promises ??= []).push(value.then((settled) => (answer[key] = settled)));
      }
    } catch (error) {
      if (!promises) throw error;
      // What else was begun may fail too, and is waited for.
      return Promise.all(promises).finally(() => {
        throw error;
      });
    }
    return promises ? Promise.all(promises).then(() => answer) : answer;
  };
}

/** The same, one after the other, as mutations are. */
export function compileFieldsInTurn(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadObject {
  const fields = fieldsOf(compilation, type, selectionSets);
  const empty = emptyFor(fields);
  return async (source, path, run) => {
    const answer = empty();
    for (const { key, read } of fields) answer[key] = await read(source, path, run);
    return answer;
  };
}

/** An object has a prototype, which is quicker, unless a client has called a field after it. */
function emptyFor(fields: readonly NamedField[]): () => Answer {
  if (fields.some(({ key }) => key === '__proto__')) return () => Object.create(null) as Answer;
  return () => ({});
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
    return [{ key, read: compileField(asked, key, compileValue(asked, field.type, readerOf)) }];
  });
}

function readerOf({ compilation, nodes }: Asked, type: GraphQLObjectType): ReadObject {
  return compileFields(
    compilation,
    type,
    nodes.map(({ selectionSet }) => selectionSet),
  );
}
