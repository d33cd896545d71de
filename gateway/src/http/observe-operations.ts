import type { ApolloServerPlugin } from '@apollo/server';
import { describeSpan, durations, type Logger } from '@tenantry/observability';
import type { GatewayContext } from '../federation/gateway.ts';

const seconds = durations({
  name: 'tenantry_gateway_operation_seconds',
  help: 'GraphQL operations, by type and the code of their first error, from the request to its answer.',
  labelNames: ['type', 'code'],
});

/** An operation that was answered. */
interface Answered {
  readonly context: GatewayContext;
  readonly type: string;
  readonly operationName: string | null | undefined;
  readonly queryHash: string | undefined;
  readonly errors: readonly { readonly extensions?: object }[] | undefined;
  readonly milliseconds: number;
}

/** Measures an operation, and has a line of the log for it: who asked, in which organization, what, and how it went. */
export type Observe = (answered: Answered) => void;

export function createObserver(logger: Logger): Observe {
  return ({ context, type, operationName, queryHash: hash, errors, milliseconds }) => {
    const code = codeOf(errors);
    seconds.observe({ type, code }, milliseconds / 1_000);
    describeSpan({
      'graphql.operation.type': type,
      'graphql.operation.name': operationName ?? '',
      'graphql.document.hash': hash ?? '',
      'tenantry.code': code,
    });
    const { requestId, caller } = context;
    const { kind, sub, org } = caller.actor;
    logger.info(
      { requestId, kind, principal: sub, org, type, operationName, hash, code, milliseconds },
      'an operation was answered',
    );
  };
}

/** Has Apollo's server tell what it answers. */
export function observeOperations(observe: Observe): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, queryHash, contextValue: context, response: { body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          const type = operation?.operation ?? 'none';
          observe({ context, type, operationName, queryHash, errors, milliseconds: performance.now() - began });
        },
      };
    },
  };
}

function codeOf(errors: Answered['errors']): string {
  const [error] = errors ?? [];
  if (!error) return 'OK';
  const { code } = { code: 'INTERNAL_SERVER_ERROR', ...error.extensions };
  return code;
}
