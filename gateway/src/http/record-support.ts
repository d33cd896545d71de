import type { ApolloServerPlugin } from '@apollo/server';
import type { NoteSupportUse } from '../authentication/support-uses.ts';
import type { GatewayContext } from '../federation/gateway.ts';

/** Puts each operation of staff under a support grant on record before it is executed. */
export function recordSupport(note: NoteSupportUse): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, operationName, contextValue: { caller, requestId } }) {
          await note(caller.actor, {
            requestId,
            operation: operation?.operation ?? 'query',
            name: operationName ?? null,
          });
        },
      };
    },
  };
}
