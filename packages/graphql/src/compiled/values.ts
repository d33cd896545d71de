import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  defaultTypeResolver,
} from 'graphql';
import { compileFailure } from './fields.ts';
import { type Asked, type Complete, infoOf, isPromise, type ReadObject } from './run.ts';

/** Compiles the reader of the fields that are asked of objects of a type. */
export type ReaderOf = (asked: Asked, type: GraphQLObjectType) => ReadObject;

/** Compiles how a value of the type is brought into the form of the answer. */
export function compileValue(asked: Asked, type: GraphQLOutputType, readerOf: ReaderOf): Complete {
  if (isNonNullType(type)) {
    const complete = compileValue(asked, type.ofType, readerOf);
    const message = `Cannot return null for non-nullable field ${nameOf(asked)}.`;
    return (value, path, run) => {
      const completed = complete(value, path, run);
      if (completed === null) throw new Error(message);
      return completed;
    };
  }
  const complete = compileNullable(asked, type, readerOf);
  return (value, path, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, path, run);
  };
}

function compileNullable(asked: Asked, type: GraphQLOutputType, readerOf: ReaderOf): Complete {
  if (isLeafType(type)) return compileLeaf(type);
  if (isListType(type)) return compileList(asked, type.ofType, readerOf);
  if (isAbstractType(type)) return compileAbstract(asked, type, readerOf);
  if (isObjectType(type)) return compileObject(asked, type, readerOf);
  throw new Error(`${String(type)} is no type of an answer.`);
}

function compileLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new Error(
        `Expected \`${type.name}.serialize\` to return a value, and for this it did not: ${String(value)}`,
      );
    return serialized;
  };
}

function compileList(asked: Asked, type: GraphQLOutputType, readerOf: ReaderOf): Complete {
  const complete = compileValue(asked, type, readerOf);
  const fail = compileFailure(asked, type);
  return (value, prev, run) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(asked)}".`);
    const items: unknown[] = [];
    let promises: Promise<unknown>[] | undefined;
    for (const item of value as Iterable<unknown>) {
      const path = { prev, key: items.length, typename: undefined };
      try {
        const completed = isPromise(item)
          ? item.then((settled) => complete(settled, path, run))
          : complete(item, path, run);
        if (isPromise(completed)) {
          const settled = completed.then(undefined, (error) => fail(error, path, run));
          (promises ??= []).push(settled);
          items.push(settled);
        } else items.push(completed);
      } catch (error) {
        items.push(orAbandon(promises, () => fail(error, path, run)));
      }
    }
    return promises ? Promise.all(items) : items;
  };
}

/** Where what is noted fails all that is around, nobody waits any more for what was begun, and its failure is nobody's affair. */
function orAbandon(promises: readonly Promise<unknown>[] | undefined, noted: () => null): null {
  try {
    return noted();
  } catch (error) {
    for (const promise of promises ?? []) promise.catch(() => {});
    throw error;
  }
}

function compileObject(asked: Asked, type: GraphQLObjectType, readerOf: ReaderOf): Complete {
  // Compiled when the first of its type comes along: of an abstract type there may be many that never do.
  let read: ReadObject | undefined;
  const complete: Complete = (value, path, run) => (read ??= readerOf(asked, type))(value, path, run);
  const { isTypeOf } = type;
  if (!isTypeOf) return complete;
  return (value, path, run) => {
    const check = (is: boolean) => {
      if (is) return complete(value, path, run);
      throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes: asked.nodes });
    };
    const answer = isTypeOf(value, run.context, infoOf(asked, path, run));
    return isPromise(answer) ? answer.then(check) : check(answer);
  };
}

function compileAbstract(asked: Asked, type: GraphQLAbstractType, readerOf: ReaderOf): Complete {
  const { schema } = asked.compilation;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byName = new Map<string, Complete>();
  const completeAs = (name: unknown): Complete => {
    const known = byName.get(name as string);
    if (known) return known;
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(found) || !schema.isSubType(type, found))
      throw new GraphQLError(wrongType(asked, type, name, found), { nodes: asked.nodes });
    const complete = compileObject(asked, found, readerOf);
    byName.set(found.name, complete);
    return complete;
  };
  return (value, path, run) => {
    const name: unknown = resolveType(value, run.context, infoOf(asked, path, run), type);
    if (isPromise(name)) return name.then((resolved) => completeAs(resolved)(value, path, run));
    return completeAs(name)(value, path, run);
  };
}

function wrongType(
  asked: Asked,
  { name }: GraphQLAbstractType,
  given: unknown,
  found: GraphQLNamedType | undefined,
): string {
  if (isObjectType(found)) return `Runtime Object type "${found.name}" is not a possible type for "${name}".`;
  if (found) return `Abstract type "${name}" was resolved to a non-object type "${found.name}".`;
  if (typeof given === 'string')
    return `Abstract type "${name}" was resolved to a type "${given}" that does not exist inside the schema.`;
  return `Abstract type "${name}" must resolve to an Object type at runtime for field "${nameOf(asked)}".`;
}

const nameOf = ({ parentType, field }: Asked): string => `${parentType.name}.${field.name}`;
