import type { FetchNode } from '@apollo/query-planner';
import {
  type DefinitionNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** Several fetches of entities from one subgraph in one document. */
export interface SiblingDocument {
  readonly query: string;
  readonly operationName: string | undefined;
  /** What the representations and the entities of each fetch are called. */
  readonly names: readonly { readonly representations: string; readonly entities: string }[];
  readonly variableUsages: readonly string[];
}

/** Writes the fetches into one document. Undefined when they are not of the form that the planner gives them. */
export function writeSiblingDocument(nodes: readonly FetchNode[]): SiblingDocument | undefined {
  const operations = nodes
    .map(({ operation }) => parse(operation, { noLocation: true }).definitions)
    .map(onlyOperation);
  const taken = new Set(nodes.flatMap(({ variableUsages = [] }) => variableUsages));
  const names = nodes.map((_, index) => ({
    representations: freeName(`representations${index}`, taken),
    entities: `_entities${index}`,
  }));
  const definitions = new Map<string, VariableDefinitionNode>();
  const selections: FieldNode[] = [];
  for (const [index, operation] of operations.entries()) {
    if (!operation) return undefined;
    const renamed = rename(operation, names[index]!);
    for (const definition of renamed.variableDefinitions ?? [])
      definitions.set(definition.variable.name.value, definition);
    for (const selection of renamed.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) return undefined;
      selections.push(selection);
    }
  }
  const [{ operationName }] = nodes as [FetchNode];
  const document: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(operationName && { name: { kind: Kind.NAME, value: operationName } }),
    variableDefinitions: [...definitions.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { query: stripIgnoredCharacters(print(document)), operationName, names, variableUsages: [...taken] };
}

/** The query of a document that has nothing else, and no directives of its own. */
function onlyOperation(definitions: readonly DefinitionNode[]): OperationDefinitionNode | undefined {
  const [definition] = definitions;
  if (definitions.length !== 1 || definition?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  const isPlain = definition.operation === OperationTypeNode.QUERY && !definition.directives?.length;
  return isPlain ? definition : undefined;
}

function rename(operation: OperationDefinitionNode, names: SiblingDocument['names'][number]): OperationDefinitionNode {
  const name = (value: string) => ({ kind: Kind.NAME as const, value });
  return visit(operation, {
    Variable: (variable) =>
      variable.name.value === 'representations' ? { ...variable, name: name(names.representations) } : undefined,
    Field: (field) => (field.name.value === '_entities' ? { ...field, alias: name(names.entities) } : undefined),
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}
