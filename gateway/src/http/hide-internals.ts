import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../federation/gateway.ts';

/** Apollo's gateway explains nulls it made in `extensions.valueCompletion`; clients have no use for it. */
export const hideInternals: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind === 'single') delete response.body.singleResult.extensions?.['valueCompletion'];
      },
    };
  },
};
