import type { ApolloServerPlugin } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import type { GatewayContext } from '../federation/gateway.ts';

/** Refuses a request that does not tell which operation of the document it means: Apollo's gateway takes that for a fault of ours. */
export const requireOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation) return;
        throw fault(
          'BAD_USER_INPUT',
          'operationName: the document has no such operation, or several and none is named.',
          {
            http: { status: 400 },
          },
        );
      },
    };
  },
};
