import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLError } from 'graphql';
import { organizationsOf } from '../../authentication/credentials.ts';
import type { GatewayContext } from '../../federation/gateway.ts';
import { userAgentOf } from '../user-agent.ts';
import { createAbandonment } from './abandonment.ts';
import type { DirectParts, DirectRequest } from './answer.ts';
import type { KnownOperation } from './known-operations.ts';
import type { Message } from './message.ts';

type Executed = GatewayExecutionResult & { readonly cost: object | undefined };

/** Lets the caller in, charges and executes what they ask; `headers` get what is told of the cost. */
export async function executeKnown(
  parts: DirectParts,
  request: DirectRequest,
  known: KnownOperation,
  variables: Message,
  operationName: string | null,
  headers: string[],
): Promise<Executed> {
  const { requestId, address, credential, onGone } = request;
  const { limiter, noteSupportUse, observe, execute, logger } = parts;
  const began = performance.now();
  const organizations = organizationsOf(request.headers, parts.publicHost);
  const userAgent = userAgentOf(request.headers);
  const visitor = { credential, organizations, address, userAgent, requestId };
  const caller = await parts.enter(visitor, { endpoint: '/graphql' });
  const idempotencyKey = request.headers.get('idempotency-key');
  const abandonment = createAbandonment(parts.operationTimeoutMs, onGone);
  const context: GatewayContext = {
    requestId,
    address,
    userAgent,
    idempotencyKey,
    credential,
    organizations,
    caller,
    signal: abandonment.signal,
  };
  const { document, operation, schema, queryHash, source } = known;
  const name = operation.name?.value ?? null;
  let errors: GatewayExecutionResult['errors'];
  try {
    const charge = await limiter.charge({ document, operation, variables, caller, address }, (header, value) =>
      headers.push(header, value),
    );
    if (caller.actor.act) await noteSupportUse(caller.actor, { requestId, operation: operation.operation, name });
    const inner = { variables, operationName: operationName ?? undefined, query: source };
    const running = execute({
      request: inner,
      document,
      operation,
      operationName: name,
      schema,
      queryHash,
      source,
      context,
      logger,
      metrics: {},
    } as unknown as GatewayGraphQLRequestContext);
    const result = await abandonment.before(running);
    errors = result.errors;
    const settled = charge?.settle(result.data);
    if (settled && settled.rateLimit !== null) headers[headers.lastIndexOf('ratelimit') + 1] = settled.rateLimit;
    return { data: result.data ?? null, errors: result.errors, cost: settled?.cost };
  } catch (error) {
    errors = [error as GraphQLError];
    throw error;
  } finally {
    abandonment.end();
    const milliseconds = performance.now() - began;
    observe({ context, type: operation.operation, operationName: name, queryHash, errors, milliseconds });
  }
}
