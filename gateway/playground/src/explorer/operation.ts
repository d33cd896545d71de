import { getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';

/** An operation as a tab of the editor has it, and as a link carries it. */
export interface Operation {
  readonly query: string;
  /** JSON. */
  readonly variables?: string | undefined;
}

/** The operation that a request asks for; null when it cannot be told. */
export function operationOf(query: string, name?: string | null): OperationDefinitionNode | null {
  try {
    return getOperationAST(parse(query), name) ?? null;
  } catch {
    return null;
  }
}

/** What an operation is called, and the fields it asks for at its root. */
export function summaryOf({ name, selectionSet }: OperationDefinitionNode): { name: string; fields: string[] } {
  const fields = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  return { name: name?.value ?? 'This mutation', fields };
}
