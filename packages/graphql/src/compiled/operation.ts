import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { compileFields, compileFieldsInTurn } from './objects.ts';
import { compileVariables } from './variables.ts';
import { type Compilation, isPromise, note, type ReadObject, type Run } from './run.ts';

/** Runs an operation that was compiled, as graphql's `execute` does: the same data, and the same errors. */
export type CompiledOperation = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** How many combinations of @skip and @include of one operation are kept. */
const maximumCombinations = 32;

/** Compiles an operation of a valid document. What it returns in words cannot be compiled. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): CompiledOperation | string {
  const operation = operationIn(document, name);
  if (!operation) return 'unnamed';
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return 'unknown root';
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return 'subscription';
  const compile = operation.operation === OperationTypeNode.MUTATION ? compileFieldsInTurn : compileFields;

  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const coerce = compileVariables(schema, operation.variableDefinitions ?? [], 50);
  const deciding = conditionVariables(document);
  const combinations = new Map<string, ReadObject>();

  function readerFor(variables: Readonly<Record<string, unknown>>): ReadObject {
    const key = deciding.length === 0 ? '' : deciding.map((variable) => String(variables[variable])).join();
    const known = combinations.get(key);
    if (known) return known;
    const conditions: Record<string, unknown> = Object.create(null);
    for (const variable of deciding) if (variable in variables) conditions[variable] = variables[variable];
    const compilation: Compilation = { schema, operation: operation!, fragments, conditions, counted: 0 };
    const read = compile(compilation, rootType!, [operation!.selectionSet]);
    if (combinations.size === maximumCombinations) combinations.clear();
    combinations.set(key, read);
    return read;
  }

  return (context, given) => {
    const { coerced: variables, errors } = coerce(given);
    if (errors) return { errors };
    const run: Run = { context, variables, errors: [], nulled: new Set(), args: [] };
    try {
      const data = readerFor(variables)(undefined, undefined, run);
      return isPromise(data)
        ? data.then(
            (settled) => answer(run, settled),
            (error: unknown) => failed(run, error),
          )
        : answer(run, data);
    } catch (error) {
      return failed(run, error);
    }
  };
}

function answer({ errors }: Run, data: unknown): ExecutionResult {
  return errors.length === 0 ? { data: data as never } : { errors, data: data as never };
}

function failed(run: Run, error: unknown): ExecutionResult {
  note(run, error as GraphQLError, undefined);
  return answer(run, null);
}

function operationIn(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (name == null) return operations.length === 1 ? (operations[0] as OperationDefinitionNode) : undefined;
  return (operations as OperationDefinitionNode[]).find((operation) => operation.name?.value === name);
}

/** The variables that some @skip or @include depends on. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
