import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Variables that an operation can be planned with, which are nobody's: what may be left out is, and of the rest the least. Null when
 * there is a scalar that takes none of our samples.
 */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> | null {
  const variables: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    if (defaultValue || type.kind !== Kind.NON_NULL_TYPE) continue;
    const input: unknown = typeFromAST(schema, type);
    const sample = isInputType(input) ? sampleOf(input) : undefined;
    if (sample === undefined) return null;
    Object.defineProperty(variables, variable.name.value, { value: sample, enumerable: true });
  }
  return variables;
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) return samples.find((sample) => accepts(type, sample));
  if (!isInputObjectType(type)) return undefined;
  const fields = Object.values(type.getFields());
  // One of several is given, and none of them has to be.
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  const entries = given.map(({ name, type: inner }) => [name, sampleOf(inner)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** One of them is right for each scalar: to the gateway, those that are not GraphQL's own may be anything. */
const samples = ['a', 1, true];

function accepts(type: { parseValue(value: unknown): unknown }, sample: unknown): boolean {
  try {
    type.parseValue(sample);
    return true;
  } catch {
    return false;
  }
}
