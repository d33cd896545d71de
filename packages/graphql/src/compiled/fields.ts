import {
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isNonNullType,
  locatedError,
  responsePathAsArray,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { isOfSource } from './of-source.ts';
import { type Asked, type Complete, infoOf, isPromise, note, type Path, type ReadObject, type Run } from './run.ts';

/** The definition of a field; undefined when the type has no such field, and an answer has nothing of it. */
export function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

/** Compiles a field: resolves it and completes what comes, or notes what went wrong. */
export function compileField(asked: Asked, key: string, complete: Complete): ReadObject {
  const { field, parentType } = asked;
  const { name: typename } = parentType;
  if (field === TypeNameMetaFieldDef) return () => typename;
  const argsOf = compileArguments(asked);
  const fail = compileFailure(asked, field.type);
  const finish = (given: unknown, path: Path, run: Run): unknown => {
    if (isPromise(given)) {
      return given.then((value) => complete(value, path, run)).then(undefined, (error) => fail(error, path, run));
    }
    const completed = complete(given, path, run);
    return isPromise(completed) ? completed.then(undefined, (error) => fail(error, path, run)) : completed;
  };

  const { resolve, name } = field;
  if (resolve && isOfSource(resolve)) {
    const ofSource = resolve as unknown as (source: unknown) => unknown;
    return (source, prev, run) => {
      try {
        return complete(ofSource(source), undefined as never, run);
      } catch (error) {
        return fail(error, { prev, key, typename }, run);
      }
    };
  }
  if (resolve) {
    return (source, prev, run) => {
      const path = { prev, key, typename };
      try {
        // Whoever puts another resolver into the schema is heard at once, as with graphql's own execution.
        return finish(field.resolve!(source, argsOf(run), run.context, infoOf(asked, path, run)), path, run);
      } catch (error) {
        return fail(error, path, run);
      }
    };
  }
  return (source, prev, run) => {
    const path = { prev, key, typename };
    try {
      return finish(
        property(source, name, () => [argsOf(run), run.context, infoOf(asked, path, run)]),
        path,
        run,
      );
    } catch (error) {
      return fail(error, path, run);
    }
  };
}

/** As a field without a resolver is read: a property, or what a method returns. */
function property(source: unknown, name: string, given: () => readonly unknown[]): unknown {
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
  const value = (source as Record<string, unknown>)[name];
  if (typeof value !== 'function') return value;
  return (source as Record<string, (...args: readonly unknown[]) => unknown>)[name]!(...given());
}

const none = Object.freeze({});

function compileArguments({ field, nodes, compilation }: Asked): (run: Run) => Readonly<Record<string, unknown>> {
  const [node] = nodes;
  if (field.args.length === 0 || !node) return () => none;
  const index = compilation.counted;
  compilation.counted += 1;
  return ({ args, variables }) =>
    (args[index] ??= Object.freeze(getArgumentValues(field, node, variables as Record<string, unknown>)));
}

/** What is wrong is told where it is, and makes null of the field or of what is around it. */
export function compileFailure(
  { nodes }: Asked,
  type: GraphQLOutputType,
): (error: unknown, path: Path, run: Run) => null {
  const isRequired = isNonNullType(type);
  return (error, path, run) => {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isRequired) throw located;
    note(run, located, path);
    return null;
  };
}
