import './no-telemetry.ts';
import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { SubgraphName } from '@tenantry/schema';
import type { Caller } from '../authentication/callers.ts';
import type { Credential } from '../authentication/credentials.ts';
import type { Upstream } from './upstream.ts';

/** What an operation carries through the federation. */
export interface GatewayContext {
  readonly requestId: string;
  /** The address of the client. */
  readonly address: string;
  readonly idempotencyKey: string | null;
  readonly credential: Credential | null;
  /** What names the organization asked for. */
  readonly organizations: readonly string[];
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
  /** Replaced when a mutation asks for rights that come from no cache. */
  caller: Caller;
}

/** Apollo's gateway on our supergraph; every fetch goes to an upstream with the caller's actor token. */
export function createFederation(
  supergraphSdl: string,
  upstreams: Readonly<Record<SubgraphName, Upstream>>,
): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSource(upstreams[name as SubgraphName]),
  });
}

function dataSource(upstream: Upstream): GraphQLDataSource {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const { caller, requestId, idempotencyKey, address, signal } = context as GatewayContext;
      const { query = '', variables, operationName } = request;
      // A mutation is finished, whoever waits for it; a query that nobody waits for is given up.
      const abandoned = query.startsWith('mutation') ? undefined : signal;
      const meta = { requestId, idempotencyKey, address };
      try {
        return await upstream.execute({ query, variables, operationName }, caller.token, meta, abandoned);
      } catch (error) {
        if (abandoned?.aborted) return { data: null };
        if (!(error instanceof GraphQLError)) throw error;
        // As an answer, so that the gateway tells at which path it is missing: for entities, where the first one is.
        const path = variables && 'representations' in variables ? ['_entities', 0] : [];
        return { data: null, errors: [{ ...error.toJSON(), path }] };
      }
    },
  };
}
