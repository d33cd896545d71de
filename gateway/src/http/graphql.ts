import { AsyncLocalStorage } from 'node:async_hooks';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from '@tenantry/observability';
import { refusal } from '@tenantry/graphql';
import { type Credential, organizationsOf } from '../authentication/credentials.ts';
import type { Door } from '../authentication/door.ts';
import type { NoteSupportUse } from '../authentication/support-uses.ts';
import type { GatewayContext } from '../federation/gateway.ts';
import { createDocumentGuard } from '../protection/document-guard.ts';
import type { DocumentLimits } from '../protection/document-limits.ts';
import type { Counter } from '../protection/counters.ts';
import { type CostLimits, limitCost } from '../protection/limit-cost.ts';
import { askFreshRights } from './fresh-rights.ts';
import { formatError } from './format-error.ts';
import { hideInternals } from './hide-internals.ts';
import { introspectionForCallers } from './introspection.ts';
import { observeOperations } from './observe-operations.ts';
import { recordSupport } from './record-support.ts';
import { statusOfMistakes } from './status-of-mistakes.ts';

export interface GraphQLOptions {
  readonly gateway: GatewayInterface;
  readonly enter: Door;
  readonly noteSupportUse: NoteSupportUse;
  readonly supergraphSdl: string;
  /** Organizations are subdomains of it. */
  readonly publicHost: string;
  readonly documentLimits: DocumentLimits;
  readonly costLimits: CostLimits;
  /** Where costs are counted. */
  readonly counter: Counter;
  readonly logger: Logger;
}

/** The most mistakes of a document that are told. */
const maximumMistakes = 5;

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
  documentLimits,
  costLimits,
  counter,
  logger,
}: GraphQLOptions): Promise<GraphQLEndpoint> {
  const requests = new AsyncLocalStorage<string>();
  const refuseLarge = createDocumentGuard(documentLimits);
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationOptions: { maxErrors: maximumMistakes },
    logger,
    formatError: (formatted, error) => {
      const requestId = requests.getStore() ?? '';
      return formatError(formatted, requestId, () => logger.error({ err: error, requestId }, 'an operation failed'));
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      introspectionForCallers,
      limitCost(costLimits, counter, logger),
      askFreshRights(supergraphSdl, enter),
      recordSupport(noteSupportUse),
      hideInternals,
      statusOfMistakes,
      observeOperations(logger),
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
        if (request.method === 'POST' && !isJson(request)) return notJson(meta.requestId);
        const body = await bodyOf(request);
        const search = new URL(request.url).searchParams;
        const document = request.method === 'GET' ? search.get('query') : queryIn(body);
        const refused = document === null ? null : refuseLarge(document, meta.requestId);
        if (refused) return refused;
        const answer = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers: new HeaderMap(request.headers),
            search: `?${search}`,
            body,
          },
          context: () => contextOf(request, meta),
        });
        const { status = 200, headers, body: content } = answer;
        const text =
          content.kind === 'complete' ? content.string : (await Array.fromAsync(content.asyncIterator)).join('');
        return new Response(text, { status, headers: [...headers] });
      }),
    stop: () => server.stop(),
  };
}

/** The parsed body; Apollo answers 400 for what is not JSON when it finds none. */
async function bodyOf(request: Request): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  return request.json().catch(() => undefined);
}

const isJson = (request: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

const notJson = (requestId: string): Response =>
  refusal('BAD_USER_INPUT', 'The Content-Type of what is posted is application/json.', { status: 415, requestId });

function queryIn(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : null;
}
