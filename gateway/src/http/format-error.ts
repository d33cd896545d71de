import { type FaultCode, faultCodes } from '@tenantry/graphql';
import type { GraphQLFormattedError } from 'graphql';

/** What Apollo calls a request that is wrong in itself. */
const aboutTheRequest: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_ID_INVALID',
]);

/**
 * The last look at an error before it leaves: a code of the closed list, the request's ID, and no word about the inside.
 * `report` gets what a client must not see.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  requestId: string,
  report: () => void,
): GraphQLFormattedError {
  const { code, serviceName: _, stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
  if ((faultCodes as readonly unknown[]).includes(code)) {
    return { ...formatted, extensions: { ...extensions, code, requestId } };
  }
  if (aboutTheRequest.has(code)) {
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT' satisfies FaultCode, requestId } };
  }
  report();
  return {
    message: 'Something went wrong on our side. It has been recorded under the request ID.',
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies FaultCode, requestId },
  };
}
