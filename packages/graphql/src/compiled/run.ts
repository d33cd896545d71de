import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

/** One execution of an operation. */
export interface Run {
  readonly context: unknown;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  /** Where errors have made null of something; undefined is where all begins. */
  readonly nulled: Set<Path | undefined>;
  /** The arguments of fields, by the field's number: what a list asks of each of its items is read once. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
}

export type Path = GraphQLResolveInfo['path'];

/** What is being compiled: an operation, with its @skip and @include decided. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The values of the variables that @skip and @include depend on. */
  readonly conditions: Readonly<Record<string, unknown>>;
  /** How many fields with arguments there are so far. */
  counted: number;
}

/** A field where an operation asks for it. */
export interface Asked {
  readonly compilation: Compilation;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** Brings what a resolver gave into the form of the answer: the value, null, or a promise of it. Throws what is wrong. */
export type Complete = (value: unknown, path: Path, run: Run) => unknown;

/** Answers the fields that an operation asks of an object, which may take a promise. */
export type ReadObject = (source: unknown, path: Path | undefined, run: Run) => unknown;

/** What resolvers are told of where they are. `path` may lead to an item of a list that the field is. */
export function infoOf({ compilation, parentType, field, nodes }: Asked, path: Path, run: Run): GraphQLResolveInfo {
  const { schema, fragments, operation } = compilation;
  let own = path;
  while (typeof own.key === 'number' && own.prev) own = own.prev;
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path: own,
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: run.variables,
  };
}

/** Notes an error, unless what it is about is null already by an earlier one. */
export function note({ errors, nulled }: Run, error: GraphQLError, path: Path | undefined): void {
  for (let at = path; at; at = at.prev) if (nulled.has(at)) return;
  if (nulled.has(undefined)) return;
  nulled.add(path);
  errors.push(error);
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
