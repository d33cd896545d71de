import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from '@tenantry/observability';
import { type Credential, organizationsOf } from '../authentication/credentials.ts';
import type { Door } from '../authentication/door.ts';
import type { NoteSupportUse } from '../authentication/support-uses.ts';
import type { GatewayContext } from '../federation/gateway.ts';
import { askFreshRights } from './fresh-rights.ts';
import { formatError } from './format-error.ts';
import { hideInternals } from './hide-internals.ts';
import { recordSupport } from './record-support.ts';

export interface GraphQLOptions {
  readonly gateway: ApolloGateway;
  readonly enter: Door;
  readonly noteSupportUse: NoteSupportUse;
  readonly supergraphSdl: string;
  /** Organizations are subdomains of it. */
  readonly publicHost: string;
  readonly logger: Logger;
}

/** What comes with a request besides itself. */
interface RequestMeta {
  readonly requestId: string;
  /** Where it comes from. */
  readonly address: string;
  /** What it presents, of all that counts at the door it came to. */
  readonly credential: Credential | null;
}

/** Answers GraphQL over HTTP. `handle` gives every request its caller, its organization, its ID and where it comes from. */
export interface GraphQLEndpoint {
  handle(request: Request, meta: RequestMeta): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the Apollo Server around the federation. Rejects when the supergraph cannot be loaded. */
export async function startGraphQL({
  gateway,
  enter,
  noteSupportUse,
  supergraphSdl,
  publicHost,
  logger,
}: GraphQLOptions): Promise<GraphQLEndpoint> {
  const requests = new AsyncLocalStorage<string>();
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 5_000 },
    logger,
    formatError: (formatted, error) => {
      const requestId = requests.getStore() ?? '';
      return formatError(formatted, requestId, () => logger.error({ err: error, requestId }, 'an operation failed'));
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      askFreshRights(supergraphSdl, enter),
      recordSupport(noteSupportUse),
      hideInternals,
    ],
  });
  await server.start();

  const contextOf = async (request: Request, meta: RequestMeta): Promise<GatewayContext> => {
    const { requestId, address, credential } = meta;
    const organizations = organizationsOf(request.headers, publicHost);
    const caller = await enter({ credential, organizations, address });
    const idempotencyKey = request.headers.get('idempotency-key');
    return { requestId, address, idempotencyKey, credential, organizations, caller, signal: request.signal };
  };

  return {
    handle: (request, meta) =>
      requests.run(meta.requestId, async () => {
        const { status, headers, body } = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers: new HeaderMap(request.headers),
            search: new URL(request.url).search,
            body: await bodyOf(request),
          },
          context: () => contextOf(request, meta),
        });
        const text = body.kind === 'complete' ? body.string : (await Array.fromAsync(body.asyncIterator)).join('');
        return new Response(text, { status: status ?? 200, headers: [...headers] });
      }),
    stop: () => server.stop(),
  };
}

/** The parsed body; Apollo answers 400 for what is not JSON when it finds none. */
async function bodyOf(request: Request): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  return request.json().catch(() => undefined);
}
