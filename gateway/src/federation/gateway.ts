import './no-telemetry.ts';
import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { durations } from '@tenantry/observability';
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

const seconds = durations({
  name: 'tenantry_gateway_fetch_seconds',
  help: 'What the gateway asks its services, by whether there was an answer.',
  labelNames: ['service', 'outcome'],
});

/** Apollo's gateway on our supergraph; every fetch goes to an upstream with the caller's actor token. */
export function createFederation(
  supergraphSdl: string,
  upstreams: Readonly<Record<SubgraphName, Upstream>>,
): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSource(name, upstreams[name as SubgraphName]),
  });
}

function dataSource(service: string, upstream: Upstream): GraphQLDataSource {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const { caller, requestId, idempotencyKey, address, signal } = context as GatewayContext;
      const { query = '', variables, operationName } = request;
      // A mutation is finished, whoever waits for it; a query that nobody waits for is given up.
      const abandoned = query.startsWith('mutation') ? undefined : signal;
      const meta = { requestId, idempotencyKey, address };
      const stop = seconds.startTimer({ service });
      let outcome = 'UNAVAILABLE';
      try {
        const answer = await upstream.execute({ query, variables, operationName }, caller.token, meta, abandoned);
        outcome = 'OK';
        return answer;
      } catch (error) {
        if (abandoned?.aborted) return { data: null };
        if (!(error instanceof GraphQLError)) throw error;
        // As an answer, so that the gateway tells at which path it is missing: for entities, where the first one is.
        const path = variables && 'representations' in variables ? ['_entities', 0] : [];
        return { data: null, errors: [{ ...error.toJSON(), path }] };
      } finally {
        stop({ outcome });
      }
    },
  };
}
