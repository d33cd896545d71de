import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** How many objects a field can lead to; `slicingArguments`, `sizedFields` and `assumedSize` as the cost specification has them. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** What asking for a field costs besides what it leads to. */
interface FieldRule {
  readonly weight: number;
  readonly listSize: ListSize | null;
}

/** What a supergraph says of costs. */
export interface CostRules {
  field(type: string, field: string): FieldRule;
  /** What each object or value of a type costs. */
  type(name: string): number;
}

/** What a mutation costs unless it says otherwise: it locks, writes and is put on record. */
const mutationWeight = 10;
/** What introspection costs: long answers that no service has to make. */
const introspection: Readonly<Record<string, number>> = { __schema: 100, __type: 10 };

/**
 * Reads `@cost` and `@listSize` from a supergraph (https://ibm.github.io/graphql-specs/cost-spec.html, as federation 2.9 has them).
 * What has no weight of its own costs 1 where it is an object and nothing where it is a value.
 */
export function readCostRules(supergraphSdl: string): CostRules {
  const fields = new Map<string, FieldRule>();
  const types = new Map<string, number>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!isType(definition)) continue;
    const name = definition.name.value;
    const isObject = 'fields' in definition || definition.kind === Kind.UNION_TYPE_DEFINITION;
    types.set(name, weightIn(definition.directives) ?? (isObject ? 1 : 0));
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const weight = name === 'Mutation' ? mutationWeight : 0;
    for (const field of definition.fields ?? []) fields.set(`${name}.${field.name.value}`, ruleOf(field, weight));
  }
  return {
    field: (type, field) => fields.get(`${type}.${field}`) ?? { weight: introspection[field] ?? 0, listSize: null },
    type: (name) => types.get(name) ?? 0,
  };
}

function ruleOf({ directives }: FieldDefinitionNode, weight: number): FieldRule {
  const size = argumentsOf('listSize', directives);
  return { weight: weightIn(directives) ?? weight, listSize: size };
}

function weightIn(directives: readonly ConstDirectiveNode[] | undefined): number | null {
  const weight = argumentsOf('cost', directives)?.['weight'];
  return typeof weight === 'number' ? weight : null;
}

function argumentsOf(name: string, directives: readonly ConstDirectiveNode[] = []): Record<string, unknown> | null {
  const directive = directives.find((candidate) => candidate.name.value === name);
  if (!directive) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}

const isType = (definition: { kind: Kind }): definition is TypeDefinitionNode =>
  definition.kind.endsWith('TypeDefinition');
