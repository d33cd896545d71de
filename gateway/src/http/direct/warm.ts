import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { anonymous, unconditional } from '@tenantry/actor';
import type { Logger } from '@tenantry/observability';
import { getOperationAST, parse, validate } from 'graphql';
import type { CompiledGateway, GatewayContext } from '../../federation/gateway.ts';
import type { KnownOperations, UsedOperation } from './known-operations.ts';
import { sampleVariables } from './sample-variables.ts';

/** Nobody, who asks no service anything. */
const context: GatewayContext = {
  requestId: 'none',
  address: '127.0.0.1',
  userAgent: null,
  idempotencyKey: null,
  credential: null,
  organizations: [],
  caller: { actor: anonymous, token: '', admission: unconditional },
  signal: new AbortController().signal,
  isWarming: true,
};

/**
 * Has operations planned and compiled before anybody asks for them, with variables that are nobody's. Those that are not valid any more, and those that cannot be
 * planned, are left to whoever asks.
 */
export async function warmOperations(
  known: KnownOperations,
  execute: CompiledGateway['execute'],
  operations: readonly UsedOperation[],
  logger: Logger,
): Promise<void> {
  const schema = known.schema();
  if (!schema) return;
  for (const { source, operationName, queryHash } of operations) {
    const document = parse(source);
    const operation = getOperationAST(document, operationName);
    if (!operation || validate(schema, document).length > 0) continue;
    const variables = sampleVariables(schema, operation);
    known.add({ document, operation, schema, source, queryHash }, operationName);
    if (!variables) continue;
    const request = {
      request: { variables, operationName: operationName ?? undefined, query: source },
      ...{ document, operation, operationName: operation.name?.value ?? null, schema, queryHash, source },
      ...{ context, logger, metrics: {} },
    } as unknown as GatewayGraphQLRequestContext;
    // The first time it is planned, the second time compiled.
    await execute(request).then(
      () => execute(request),
      () => {},
    );
  }
}
