import { counter, type Logger } from '@tenantry/observability';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation } from './compiled/operation.ts';
import { fault, maskError } from './errors.ts';

/** A GraphQL request as it travels. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

interface Asking {
  readonly idempotencyKey: string | null;
}

/** Hears of the errors of an operation before they are masked, and never rejects. */
export type OnErrors<C> = (
  errors: readonly GraphQLError[],
  document: DocumentNode,
  request: GraphQLRequest,
  context: C,
) => Promise<void>;

type Prepared = { document: DocumentNode; operations: Map<string, Executable> } | { errors: readonly GraphQLError[] };
type Executable = { run: CompiledOperation } | { reason: string };

const executions = counter({
  name: 'tenantry_subgraph_executions_total',
  help: "Operations of a subgraph by how they were executed: compiled, or by graphql's own execute for a reason that the compiler gave.",
  labelNames: ['how'],
});

/** Found once: looking for it takes longer than counting. */
const compiledExecutions = executions.labels('compiled');

/** How much text of documents is remembered with what was made of it, in characters. */
const remembered = 5_000_000;

/**
 * Runs operations against a schema. Documents are parsed, validated and compiled once; errors leave masked, the hidden part logged.
 */
export function createExecutor<C extends Asking>(schema: GraphQLSchema, logger: Logger, onErrors: OnErrors<C>) {
  const prepared = new LRUCache<string, Prepared>({
    max: 2_000,
    maxSize: remembered,
    sizeCalculation: (_, query) => query.length + 1,
  });

  function prepare(query: string): Prepared {
    const known = prepared.get(query);
    if (known) return known;
    const fresh = prepareAnew(schema, query);
    prepared.set(query, fresh);
    return fresh;
  }

  function run(ready: Exclude<Prepared, { errors: unknown }>, request: GraphQLRequest, contextValue: unknown) {
    const { operationName = null, variables } = request;
    const executable = executableIn(schema, ready, operationName);
    if ('run' in executable) {
      compiledExecutions.inc();
      return executable.run(contextValue, variables ?? {});
    }
    executions.inc({ how: executable.reason });
    const { document } = ready;
    return execute({ schema, document, contextValue, variableValues: variables ?? {}, operationName });
  }

  return async (request: GraphQLRequest, context: C, requestId: string): Promise<ExecutionResult> => {
    const mask = (errors: readonly GraphQLError[]) =>
      errors.map((error) =>
        maskError(error, requestId, (hidden) =>
          logger.error({ err: hidden, requestId, path: error.path }, 'a field failed'),
        ),
      );
    const ready = prepare(request.query);
    if ('errors' in ready) return { errors: mask(ready.errors) };
    const misuse = misuseOf(ready.document, request, context.idempotencyKey);
    if (misuse) return { errors: mask([misuse]) };

    const result = await run(ready, request, context);
    if (!result.errors) return result;
    await onErrors(result.errors, ready.document, request, context);
    return { ...result, errors: mask(result.errors) };
  };
}

function prepareAnew(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query, { maxTokens: 20_000 });
    const errors = validate(schema, document, undefined, { maxErrors: 5 });
    return errors.length > 0 ? { errors } : { document, operations: new Map() };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function executableIn(
  schema: GraphQLSchema,
  { document, operations }: Exclude<Prepared, { errors: unknown }>,
  operationName: string | null,
): Executable {
  const known = operations.get(operationName ?? '');
  if (known) return known;
  const compiled = compileOperation(schema, document, operationName);
  // Any name may be asked for; only those that the document has are worth remembering.
  if (typeof compiled === 'string') return { reason: compiled };
  const executable = { run: compiled };
  operations.set(operationName ?? '', executable);
  return executable;
}

/** The longest Idempotency-Key. */
const maximumKeyLength = 200;

function misuseOf(document: DocumentNode, request: GraphQLRequest, idempotencyKey: string | null): GraphQLError | null {
  if (idempotencyKey === null) return null;
  if (idempotencyKey.length === 0 || idempotencyKey.length > maximumKeyLength) {
    return fault('BAD_USER_INPUT', `Idempotency-Key: 1 to ${maximumKeyLength} characters are needed.`);
  }
  const operation = getOperationAST(document, request.operationName);
  const isSeveral = operation?.operation === 'mutation' && operation.selectionSet.selections.length > 1;
  return isSeveral ? fault('BAD_USER_INPUT', 'Idempotency-Key: send it with one mutation at a time.') : null;
}
