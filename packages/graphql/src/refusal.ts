import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { FaultCode } from './errors.ts';
import { isFault } from './errors.ts';

/** What each code is over plain HTTP. */
const statuses: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ORGANIZATION_REQUIRED: 400,
  ORGANIZATION_NOT_FOUND: 404,
  ORGANIZATION_SUSPENDED: 403,
  MFA_REQUIRED: 403,
  SSO_REQUIRED: 403,
  SIGN_IN_METHOD_NOT_ALLOWED: 403,
  IP_NOT_ALLOWED: 403,
  SESSION_EXPIRED: 401,
  BAD_USER_INPUT: 400,
  IDEMPOTENCY_CONFLICT: 409,
  RATE_LIMITED: 429,
  COST_LIMIT_EXCEEDED: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** An error of a request that is not GraphQL, in the form that GraphQL errors have. */
export function refusal(
  code: FaultCode,
  message: string,
  { status = statuses[code], requestId = randomUUID() }: { status?: number; requestId?: string } = {},
): Response {
  return Response.json(
    { errors: [{ message, extensions: { code, requestId } }] },
    { status, headers: { 'x-request-id': requestId } },
  );
}

/** The refusal that a fault is over plain HTTP; of any other error nothing is told, and `report` gets it. */
export function refusalOf(error: unknown, requestId: string, report: (hidden: unknown) => void): Response {
  if (error instanceof GraphQLError && isFault(error)) {
    const { code, http } = error.extensions as {
      code: FaultCode;
      http?: { status?: number; headers?: Iterable<[string, string]> };
    };
    const answer = refusal(code, error.message, { requestId, ...(http?.status ? { status: http.status } : {}) });
    for (const [name, value] of http?.headers ?? []) answer.headers.set(name, value);
    return answer;
  }
  report(error);
  const message = 'Something went wrong on our side. It has been recorded under the request ID.';
  return refusal('INTERNAL_SERVER_ERROR', message, { requestId });
}
