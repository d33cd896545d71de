import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

type Coerced = ReturnType<typeof getVariableValues>;

/**
 * Compiles how the variables of an operation are brought into their types. Most are numbers and names, and the representations that
 * entities are asked by: those that are right as they are need only be looked at. With any other, graphql looks at all.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  maxErrors?: number,
): (given: Readonly<Record<string, unknown>>) => Coerced {
  const checks = definitions.map(({ variable, type }) => {
    const input: unknown = typeFromAST(schema, type as never);
    return { name: variable.name.value, isRight: isInputType(input) ? rightnessOf(input) : undefined };
  });
  const isPlain = checks.every(({ isRight, name }) => isRight && name !== '__proto__');
  return (given) => {
    if (isPlain && checks.every(({ name, isRight }) => Object.hasOwn(given, name) && isRight!(given[name]))) {
      const coerced: Record<string, unknown> = {};
      for (const { name } of checks) coerced[name] = given[name];
      return { coerced };
    }
    return getVariableValues(schema, definitions, given, maxErrors === undefined ? {} : { maxErrors });
  };
}

const known = new WeakMap<
  OperationDefinitionNode,
  { schema: GraphQLSchema; coerce: ReturnType<typeof compileVariables> }
>();

/** The variables of an operation in their types, or what is wrong with them, as graphql has it. It is compiled when it first comes. */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Coerced {
  let found = known.get(operation);
  if (found?.schema !== schema) {
    found = { schema, coerce: compileVariables(schema, operation.variableDefinitions ?? []) };
    known.set(operation, found);
  }
  return found.coerce(given);
}

type IsRight = (value: unknown) => boolean;

/** Tells of values that they are of the type as they are; undefined for types whose values may have to be changed. */
function rightnessOf(type: GraphQLInputType): IsRight | undefined {
  if (isNonNullType(type)) return rightnessOf(type.ofType);
  if (!isListType(type)) return plain[type.name];
  const ofItem = rightnessOf(type.ofType);
  return ofItem && ((value) => Array.isArray(value) && value.every(ofItem));
}

/** None of them takes null: where it may be null, graphql says so. */
const plain: Readonly<Record<string, IsRight>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  // Of the federation specification: an object as it comes.
  _Any: (value) => typeof value === 'object' && value !== null,
};
