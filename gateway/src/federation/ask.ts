import type { GraphQLRequest } from '@tenantry/graphql';
import { durations } from '@tenantry/observability';
import { GraphQLError } from 'graphql';
import type { Caller } from '../authentication/callers.ts';
import type { Credential } from '../authentication/credentials.ts';
import { isObject } from './compiled/json.ts';
import { senseless } from './compiled/subgraph-errors.ts';
import type { Abandoned, Upstream } from './upstream.ts';

/** What an operation carries through the federation. */
export interface GatewayContext {
  readonly requestId: string;
  /** The address of the client. */
  readonly address: string;
  /** What the client calls itself; null when it does not say. */
  readonly userAgent: string | null;
  readonly idempotencyKey: string | null;
  readonly credential: Credential | null;
  /** What names the organization asked for. */
  readonly organizations: readonly string[];
  /** Aborted when the client is gone. */
  readonly signal: Abandoned;
  /** Set where an operation is only to be planned: nobody is asked anything. */
  readonly isWarming?: boolean;
  /** Replaced when a mutation asks for rights that come from no cache. */
  caller: Caller;
}

/** What a subgraph answered, or why it did not. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
  /** Set when there was no answer: what the client is told instead. */
  readonly failure?: GraphQLError;
}

/** Asks a subgraph on behalf of the caller. Rejects only with what nobody has foreseen. */
export type Ask = (request: GraphQLRequest, context: GatewayContext) => Promise<Answer>;

const seconds = durations({
  name: 'tenantry_gateway_fetch_seconds',
  help: 'What the gateway asks its services, by whether there was an answer.',
  labelNames: ['service', 'outcome'],
});

/** How the federation asks the service behind an upstream: with the caller's token, given up when the client is gone. */
export function asking(service: string, upstream: Upstream): Ask {
  return async (request, context) => {
    if (context.isWarming) return { data: null };
    // A mutation is finished, whoever waits for it; a query that nobody waits for is given up.
    const abandoned = request.query.startsWith('mutation') ? undefined : context.signal;
    const began = performance.now();
    let outcome = 'UNAVAILABLE';
    try {
      const { requestId, idempotencyKey, address, userAgent } = context;
      const meta = { requestId, idempotencyKey, address, userAgent };
      const answer = await upstream.execute(request, context.caller.token, meta, abandoned);
      if (!isObject(answer)) throw senseless();
      outcome = 'OK';
      return answer;
    } catch (error) {
      if (abandoned?.aborted) return { data: null };
      if (!(error instanceof GraphQLError)) throw error;
      return { data: null, failure: error };
    } finally {
      seconds.observe({ service, outcome }, (performance.now() - began) / 1_000);
    }
  };
}
