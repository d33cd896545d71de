import './no-telemetry.ts';
import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { Ask, GatewayContext } from './ask.ts';

/** Finds how a service is asked. */
export type AskOf = (service: string) => Ask;

type OnPlan = Exclude<GatewayConfig['experimental_didResolveQueryPlan'], undefined>;

/** Apollo's own gateway on a supergraph: it plans, and executes what is not compiled. `onPlan` hears of every plan it uses. */
export function createStockGateway(supergraphSdl: string, askOf: AskOf, onPlan?: OnPlan): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSource(askOf(name)),
    ...(onPlan && { experimental_didResolveQueryPlan: onPlan }),
  });
}

function dataSource(ask: Ask): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query = '', variables, operationName } = request;
      const { data, errors, failure } = await ask({ query, variables, operationName }, context as GatewayContext);
      const answer = { data: data as Record<string, unknown> | null };
      if (!failure) return errors ? { ...answer, errors: errors as never } : answer;
      // As an answer, so that the gateway tells at which path it is missing: for entities, where the first one is.
      const path = variables && 'representations' in variables ? ['_entities', 0] : [];
      return { data: null, errors: [{ ...failure.toJSON(), path }] };
    },
  };
}
