import { compileVariables } from '@tenantry/graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type CostRules, readCostRules } from './cost-rules.ts';
import { type CostField, type CostKind, costTree } from './cost-tree.ts';

/** What an operation costs: at most, before it is executed, and in fact, by its answer. */
export interface OperationCost {
  readonly estimate: number;
  /** What an answer's data cost; never nothing, since looking at an operation is work too. */
  actual(data: unknown): number;
}

export interface OperationCosts {
  /** Null when the variables are not what the operation declares, which execution refuses. */
  costOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationCost | null;
}

/** How many of an operation's sizes are remembered. */
const rememberedSizes = 50;

/** Knows the costs of operations by a supergraph. An operation is looked at once for each combination of sizes it is asked with. */
export function createOperationCosts(schema: GraphQLSchema, supergraphSdl: string): OperationCosts {
  const rules: CostRules = readCostRules(supergraphSdl);
  const known = new WeakMap<OperationDefinitionNode, ReturnType<typeof compiled>>();

  function compiled(document: DocumentNode, operation: OperationDefinitionNode) {
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    const deciding = (operation.variableDefinitions ?? []).filter(isDeciding);
    const coerce = compileVariables(schema, deciding);
    const bySizes = new Map<string, OperationCost>();

    return (variables: Readonly<Record<string, unknown>>): OperationCost | null => {
      const { coerced } = coerce(variables);
      if (!coerced) return null;
      const key = JSON.stringify(deciding.map(({ variable }) => sizeIn(coerced[variable.name.value])));
      const found = bySizes.get(key);
      if (found) return found;
      const fields = costTree({ schema, rules, fragments, variables: coerced }, operation);
      const cost = {
        estimate: Math.max(1, estimated(fields)),
        actual: (data: unknown) => Math.max(1, actual(fields, objectIn(data))),
      };
      if (bySizes.size >= rememberedSizes) bySizes.clear();
      bySizes.set(key, cost);
      return cost;
    };
  }

  return {
    costOf(document, operation, variables) {
      const costs = known.get(operation) ?? compiled(document, operation);
      known.set(operation, costs);
      return costs(variables);
    },
  };
}

/** Sizes are given by numbers and lists, and conditions by booleans; other variables change no cost. */
function isDeciding({ type }: VariableDefinitionNode): boolean {
  const inner: TypeNode = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind === Kind.LIST_TYPE) return true;
  return inner.kind === Kind.NAMED_TYPE && (inner.name.value === 'Int' || inner.name.value === 'Boolean');
}

const sizeIn = (value: unknown): unknown => (Array.isArray(value) ? [value.length] : value);

function estimated(fields: readonly CostField[]): number {
  let total = 0;
  for (const { weight, size, kinds } of fields)
    total += weight + size * Math.max(0, ...kinds.map((kind) => kind.weight + estimated(kind.fields)));
  return total;
}

type Data = Readonly<Record<string, unknown>>;

/** A field is paid for when it was asked, whatever came of it; what it leads to when it is there. */
function actual(fields: readonly CostField[], data: Data | null): number {
  let total = 0;
  for (const { key, weight, isList, kinds } of fields) {
    total += weight;
    const value = data?.[key];
    if (value === null || value === undefined || kinds.length === 0) continue;
    if (isList && Array.isArray(value)) for (const item of value) total += actualOf(kinds, item);
    else total += actualOf(kinds, value);
  }
  return total;
}

/** Of an object that does not tell its type, the most that it may have cost. */
function actualOf(kinds: readonly CostKind[], value: unknown): number {
  if (value === null) return 0;
  const data = objectIn(value);
  const [only] = kinds;
  if (only && kinds.length === 1) return only.weight + actual(only.fields, data);
  const named = kinds.find(({ type }) => type === data?.['__typename']);
  const costs = (named ? [named] : kinds).map((kind) => kind.weight + actual(kind.fields, data));
  return Math.max(...costs);
}

const objectIn = (value: unknown): Data | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : null;
