import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/** The simplest values that the variables of an operation can have; what need not be given is not. */
export function variablesFor(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): Record<string, unknown> {
  return Object.fromEntries(
    definitions.flatMap(({ variable, type }) => {
      const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return input && isNonNullType(input) ? [[variable.name.value, simplest(input)]] : [];
    }),
  );
}

function simplest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return simplest(type.ofType);
  if (isListType(type)) return [simplest(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, simplest(field.type)]));
  }
  return ({ Int: 1, Float: 1.5, Boolean: true } as Record<string, unknown>)[type.name] ?? 'a value';
}
