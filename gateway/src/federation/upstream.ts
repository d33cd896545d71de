import type { Feed } from '@tenantry/events';
import type { GraphQLRequest, RequestMeta, Service } from '@tenantry/graphql';
import { fault } from '@tenantry/graphql';
import type { ExecutionResult } from 'graphql';

/** Tells that nobody waits any more: an AbortSignal, or what costs less to make. */
export interface Abandoned {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How the gateway reaches a service: in process or over HTTP, with the same promises. */
export interface Upstream {
  /**
   * Runs an operation of the subgraph for the actor of `token`. Rejects with UNAVAILABLE or TIMEOUT when there is no answer;
   * errors within the answer are the subgraph's, masked by it.
   * `signal` gives the operation up.
   */
  execute(request: GraphQLRequest, token: string, meta: RequestMeta, signal?: Abandoned): Promise<ExecutionResult>;
  /** Asks one of the service's other routes; the request's path and query count, its host does not. */
  fetch(request: Request): Promise<Response>;
  readonly feed: Feed;
  close(): Promise<void>;
}

/** A service of this process. */
export function localUpstream({ subgraph, app, feed }: Service): Upstream {
  return {
    async execute(request, token, meta, signal) {
      if (signal?.aborted) throw new Error('given up');
      const result = await subgraph.execute(request, token, meta);
      if (!result) throw fault('UNAVAILABLE', 'This part does not accept our token right now. Try again in a moment.');
      return result;
    },
    fetch: async (request) => app.fetch(request),
    feed,
    close: async () => {},
  };
}
