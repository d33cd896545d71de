import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** Every code a top-level error can have. */
export const faultCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ORGANIZATION_REQUIRED',
  'ORGANIZATION_NOT_FOUND',
  'ORGANIZATION_SUSPENDED',
  'MFA_REQUIRED',
  'SSO_REQUIRED',
  'SIGN_IN_METHOD_NOT_ALLOWED',
  'IP_NOT_ALLOWED',
  'SESSION_EXPIRED',
  'BAD_USER_INPUT',
  'IDEMPOTENCY_CONFLICT',
  'RATE_LIMITED',
  'COST_LIMIT_EXCEEDED',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Only what `fault` made is believed: an error of a library may carry extensions of its own. */
const faults = new WeakSet<Error>();

/** An error that clients may see as it is. The message says what the caller can do about it. */
export function fault(code: FaultCode, message: string, extensions?: GraphQLErrorExtensions): GraphQLError {
  const error = new GraphQLError(message, { extensions: { ...extensions, code } });
  faults.add(error);
  return error;
}

/** Whether `fault` made the error, so that clients may see it. */
export function isFault(error: Error): boolean {
  return faults.has(error);
}

/**
 * What a client may see of an error. Faults pass; what is wrong with the request itself becomes BAD_USER_INPUT; everything
 * else loses its message. `report` is called with what was hidden.
 */
export function maskError(error: GraphQLError, requestId: string, report: (hidden: unknown) => void): GraphQLError {
  const cause = error.originalError ?? error;
  if (isFault(cause)) return replace(error, error.message, { ...error.extensions, requestId });
  // Errors without a path are about the request: its syntax, its fields, its variables.
  if (cause instanceof GraphQLError && !error.path)
    return replace(error, error.message, { code: 'BAD_USER_INPUT', requestId });
  if (unstorableText.has(codeIn(cause)))
    return replace(error, 'A text has a NUL character, which no text here can have.', {
      code: 'BAD_USER_INPUT',
      requestId,
    });
  report(cause);
  const code = codeOf(cause);
  return replace(error, hiddenMessages[code], { code, requestId });
}

const hiddenMessages = {
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. It has been recorded under the request ID.',
  TIMEOUT: 'This took too long and was stopped. Ask for less, or try again.',
  UNAVAILABLE: 'This part is not available right now. Try again in a moment.',
} satisfies Partial<Record<FaultCode, string>>;

/** Postgres and Node.js name what has happened by code: https://www.postgresql.org/docs/18/errcodes-appendix.html. */
function codeOf(cause: Error): keyof typeof hiddenMessages {
  const code = codeIn(cause);
  if (code === '57014' || code === '55P03') return 'TIMEOUT';
  // What pg's pool says, without a code, when every connection stays in use.
  if (cause.message === 'timeout exceeded when trying to connect') return 'UNAVAILABLE';
  return /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code)
    ? 'UNAVAILABLE'
    : 'INTERNAL_SERVER_ERROR';
}

const codeIn = (cause: Error & { code?: unknown }): string => String(cause.code);
/** Only what a caller says has such characters: in a text, and in a text within JSON. */
const unstorableText: ReadonlySet<string> = new Set(['22021', '22P05']);

function replace(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: GraphQLErrorExtensions,
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
