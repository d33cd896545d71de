import type { Logger } from '@tenantry/observability';
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
import { fault, maskError } from './errors.ts';

/** A GraphQL request as it travels. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Runs operations against a schema. Documents are parsed and validated once; errors leave masked, the hidden part logged. */
export function createExecutor(schema: GraphQLSchema, logger: Logger) {
  const prepared = new LRUCache<string, Prepared>({ max: 2_000 });

  function prepare(query: string): Prepared {
    const known = prepared.get(query);
    if (known) return known;
    const fresh = prepareAnew(schema, query);
    prepared.set(query, fresh);
    return fresh;
  }

  return async (
    request: GraphQLRequest,
    context: { idempotencyKey: string | null },
    requestId: string,
  ): Promise<ExecutionResult> => {
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

    const result = await execute({
      schema,
      document: ready.document,
      contextValue: context,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    return result.errors ? { ...result, errors: mask(result.errors) } : result;
  };
}

function prepareAnew(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query, { maxTokens: 20_000 });
    const errors = validate(schema, document, undefined, { maxErrors: 5 });
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
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
