import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  valueFromAST,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { CostRules, ListSize } from './cost-rules.ts';

/** A field of an answer that costs something, by itself or by what it leads to. */
export interface CostField {
  /** Its name in the answer. */
  readonly key: string;
  readonly weight: number;
  readonly isList: boolean;
  /** How many objects it may lead to. */
  readonly size: number;
  /** What each of them may be, of which it is one. */
  readonly kinds: readonly CostKind[];
}

/** What an object costs that is of one type, or of any that costs the same. */
export interface CostKind {
  readonly type: string;
  readonly weight: number;
  readonly fields: readonly CostField[];
}

/** What a tree is made of. */
export interface CostSource {
  readonly schema: GraphQLSchema;
  readonly rules: CostRules;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced; those that decide nothing here may be missing. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The parts of an operation that cost something, with `@skip` and `@include` decided and the sizes that variables give. */
export function costTree(source: CostSource, operation: OperationDefinitionNode): readonly CostField[] {
  const { schema, fragments, variables } = source;
  const root = schema.getRootType(operation.operation);
  return root
    ? fieldsOf(source, root, collectFields(schema, fragments, variables, root, operation.selectionSet), {})
    : [];
}

type Sizes = Readonly<Record<string, number>>;

/** `sizes` are those of lists which the field above has sized. */
function fieldsOf(
  source: CostSource,
  parent: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  sizes: Sizes,
): readonly CostField[] {
  return [...fields].flatMap(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const rule = source.rules.field(parent.name, name);
    const definition = parent.getFields()[name];
    // What introspection leads to is no object of ours.
    if (!definition) return rule.weight > 0 ? [{ key, weight: rule.weight, isList: false, size: 0, kinds: [] }] : [];
    const isList = isListType(getNullableType(definition.type));
    const slice = sliceOf(rule.listSize, definition, nodes[0]!, source.variables);
    const sized = rule.listSize?.sizedFields;
    const below = sized ? Object.fromEntries(sized.map((field) => [field, slice])) : {};
    const size = isList ? (sizes[name] ?? slice) : 1;
    const kinds = kindsOf(source, definition.type, nodes, below);
    return rule.weight > 0 || kinds.length > 0 ? [{ key, weight: rule.weight, isList, size, kinds }] : [];
  });
}

/** What the objects of a type may be; empty when they cost nothing. Types that cost the same are one. */
function kindsOf(
  source: CostSource,
  output: GraphQLOutputType,
  nodes: readonly FieldNode[],
  sizes: Sizes,
): readonly CostKind[] {
  const { schema, fragments, variables, rules } = source;
  const type = getNamedType(output);
  if (!isCompositeType(type))
    return rules.type(type.name) > 0 ? [{ type: '', weight: rules.type(type.name), fields: [] }] : [];
  const kinds: CostKind[] = [];
  for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : [type].filter(isObjectType)) {
    const weight = rules.type(possible.name);
    const fields = fieldsOf(source, possible, collectSubfields(schema, fragments, variables, possible, nodes), sizes);
    const isKnown = fields.length === 0 && kinds.some((kind) => kind.fields.length === 0 && kind.weight === weight);
    if (!isKnown) kinds.push({ type: possible.name, weight, fields });
  }
  return kinds.some(({ weight, fields }) => weight > 0 || fields.length > 0) ? kinds : [];
}

/**
 * How many objects a list can have: the largest of what slices it, or what is assumed of it. A list that is asked for by a list,
 * of IDs or names, is no longer than that. Of what nothing is said, one is expected.
 */
function sliceOf(
  rule: ListSize | null,
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (!rule) return 1;
  const given = args.map((argument) => {
    const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const read = value && valueFromAST(value, argument.type, variables);
    const values = value?.kind === Kind.VARIABLE ? variables[value.name.value] : read;
    return { name: argument.name, value: values ?? argument.defaultValue };
  });
  const slices = given.flatMap(({ name, value }) =>
    typeof value === 'number' && rule.slicingArguments?.includes(name) ? [Math.max(0, value)] : [],
  );
  if (slices.length > 0) return Math.max(...slices);
  const lengths = given.flatMap(({ value }) => (Array.isArray(value) ? [value.length] : []));
  return Math.min(rule.assumedSize ?? 1, ...(lengths.length > 0 ? [Math.max(...lengths)] : []));
}
