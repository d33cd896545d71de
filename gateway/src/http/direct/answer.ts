import { counter, type Logger } from '@tenantry/observability';
import { checkVariables } from '@tenantry/graphql';
import { GraphQLError } from 'graphql';
import type { Credential, HeadersOf } from '../../authentication/credentials.ts';
import type { Door } from '../../authentication/door.ts';
import type { NoteSupportUse } from '../../authentication/support-uses.ts';
import type { CompiledGateway } from '../../federation/gateway.ts';
import type { CostLimiter } from '../../protection/limit-cost.ts';
import type { DocumentChoice } from '../../protection/trusted-documents.ts';
import { formatError } from '../format-error.ts';
import type { Observe } from '../observe-operations.ts';
import { isObject, type Message, operationNameIn, variablesIn } from './message.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';
import { executeKnown } from './execute-known.ts';

/** A request that posts JSON. */
export interface DirectRequest {
  readonly message: unknown;
  readonly headers: HeadersOf;
  readonly requestId: string;
  readonly address: string;
  readonly credential: Credential | null;
  /** Calls back when the client is gone. */
  onGone(listener: () => void): void;
}

/** What is sent, its headers by turns with their values. */
interface DirectAnswer {
  readonly status: number;
  readonly headers: string[];
  readonly text: string;
}

export interface DirectParts {
  readonly known: KnownOperations;
  /** The Content-Type that Apollo's server has chosen for an Accept. */
  readonly contentTypeOf: (accept: string | null) => string | undefined;
  readonly chooseDocument: DocumentChoice;
  readonly enter: Door;
  readonly limiter: CostLimiter;
  readonly noteSupportUse: NoteSupportUse;
  readonly observe: Observe;
  readonly execute: CompiledGateway['execute'];
  readonly publicHost: string;
  readonly operationTimeoutMs: number;
  readonly logger: Logger;
}

const answers = counter({
  name: 'tenantry_gateway_direct_answers_total',
  help: 'Operations that were known already, and answered without the whole of the server around them.',
});

/** Answers a request, or says by null that Apollo's server has to. */
export type AnswerDirectly = (request: DirectRequest) => Promise<DirectAnswer> | null;

/**
 * Answers queries that Apollo's server has answered before as it would, without what it does around them: they were parsed, validated
 * and found small enough then. Everything that depends on the request is done each time.
 */
export function createDirectAnswers(parts: DirectParts): AnswerDirectly {
  const { known, contentTypeOf, chooseDocument, logger } = parts;

  return (request) => {
    const { message, headers } = request;
    const contentType = contentTypeOf(headers.get('accept'));
    if (contentType === undefined || !isObject(message)) return null;
    const operationName = operationNameIn(message);
    const variables = variablesIn(message);
    if (operationName === undefined || !variables) return null;
    const document = documentOf(message, request);
    const operation = document === null ? undefined : known.find(document, operationName);
    if (!operation || checkVariables(operation.schema, operation.operation, variables).errors) return null;
    answers.inc();
    return answer(request, operation, variables, operationName, contentType);
  };

  function documentOf(message: Message, { credential }: DirectRequest): string | null {
    try {
      return chooseDocument(message, credential);
    } catch {
      // Refused, which the long way says in full.
      return null;
    }
  }

  async function answer(
    request: DirectRequest,
    operation: KnownOperation,
    variables: Message,
    operationName: string | null,
    contentType: string,
  ): Promise<DirectAnswer> {
    const { requestId } = request;
    const headers = ['cache-control', 'no-store', 'content-type', contentType];
    try {
      const { data, errors, cost } = await executeKnown(parts, request, operation, variables, operationName, headers);
      const told = errors?.map((error) => tell(error, requestId));
      const text = `${JSON.stringify({ errors: told, data, extensions: cost && { cost } })}\n`;
      return { status: 200, headers, text };
    } catch (error) {
      const { status = 500, headers: more = [] } = httpOf(error);
      const refused = ['content-type', contentType, ...[...more].flat()];
      return { status, headers: refused, text: `${JSON.stringify({ errors: [tell(error, requestId)] })}\n` };
    }
  }

  function tell(error: unknown, requestId: string) {
    const told = error instanceof GraphQLError ? error : new GraphQLError(String(error));
    const extensions = { code: 'INTERNAL_SERVER_ERROR', ...told.extensions };
    return formatError({ ...told.toJSON(), extensions }, requestId, () =>
      logger.error({ err: error, requestId }, 'an operation failed'),
    );
  }
}

/** What a fault says about the answer as a whole. */
function httpOf(error: unknown): { readonly status?: number; readonly headers?: Iterable<[string, string]> } {
  const { http } = error instanceof GraphQLError ? error.extensions : {};
  return http ?? {};
}
