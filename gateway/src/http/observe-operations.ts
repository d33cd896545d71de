import type { ApolloServerPlugin } from '@apollo/server';
import { describeSpan, durations, type Logger } from '@tenantry/observability';
import type { GatewayContext } from '../federation/gateway.ts';

const seconds = durations({
  name: 'tenantry_gateway_operation_seconds',
  help: 'GraphQL operations, by type and the code of their first error, from the request to its answer.',
  labelNames: ['type', 'code'],
});

/** Measures operations, and has a line of the log for each: who asked, in which organization, what, and how it went. */
export function observeOperations(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, queryHash, contextValue, response }) {
          const milliseconds = performance.now() - began;
          const type = operation?.operation ?? 'none';
          const code = codeIn(response.body);
          seconds.observe({ type, code }, milliseconds / 1_000);
          describeSpan({
            'graphql.operation.type': type,
            'graphql.operation.name': operationName ?? '',
            'graphql.document.hash': queryHash ?? '',
            'tenantry.code': code,
          });
          const { requestId, caller } = contextValue;
          const { kind, sub, org } = caller.actor;
          logger.info(
            { requestId, kind, principal: sub, org, type, operationName, hash: queryHash, code, milliseconds },
            'an operation was answered',
          );
        },
      };
    },
  };
}

function codeIn(body: { kind: string; singleResult?: { errors?: readonly { extensions?: object }[] } }): string {
  const [error] = body.singleResult?.errors ?? [];
  if (!error) return 'OK';
  const { code } = { code: 'INTERNAL_SERVER_ERROR', ...error.extensions };
  return code;
}
