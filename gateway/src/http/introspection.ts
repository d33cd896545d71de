import type { ApolloServerPlugin } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import { BREAK, type DocumentNode, visit } from 'graphql';
import type { GatewayContext } from '../federation/gateway.ts';

/** Shows the schema to whoever is signed in or has an API key, and to nobody else. */
export const introspectionForCallers: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.caller.actor.kind === 'anonymous' && asksForSchema(document))
          throw fault('UNAUTHENTICATED', 'The schema is shown to whoever is signed in or has an API key.');
      },
    };
  },
};

/** Whether an operation of the document asks about the schema itself. */
export function asksForSchema(document: DocumentNode): boolean {
  let isAsked = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      isAsked = true;
      return BREAK;
    },
  });
  return isAsked;
}
