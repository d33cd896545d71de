import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { inSpan, type Logger } from '@tenantry/observability';
import { refusal, refusalOf } from '@tenantry/graphql';
import { type Credential, organizationsOf } from '../authentication/credentials.ts';
import type { Door } from '../authentication/door.ts';
import type { NoteSupportUse } from '../authentication/support-uses.ts';
import type { CompiledGateway, GatewayContext } from '../federation/gateway.ts';
import { createDocumentGuard } from '../protection/document-guard.ts';
import type { DocumentLimits } from '../protection/document-limits.ts';
import type { Counter } from '../protection/counters.ts';
import { type CostLimits, createCostLimiter, limitCost } from '../protection/limit-cost.ts';
import { LRUCache } from 'lru-cache';
import { beforeDeadline } from './deadline.ts';
import { type AnswerDirectly, createDirectAnswers } from './direct/answer.ts';
import { createKnownOperations, type KnownOperations, type UsedOperation } from './direct/known-operations.ts';
import { warmOperations } from './direct/warm.ts';
import { readMessage } from './parameters.ts';
import { createDocumentChoice, type FreeOperations } from '../protection/trusted-documents.ts';
import { askFreshRights } from './fresh-rights.ts';
import { formatError } from './format-error.ts';
import { hideInternals } from './hide-internals.ts';
import { introspectionForCallers } from './introspection.ts';
import { createObserver, observeOperations } from './observe-operations.ts';
import { requireOperation } from './require-operation.ts';
import { recordSupport } from './record-support.ts';
import { statusOfMistakes } from './status-of-mistakes.ts';
import { userAgentOf } from './user-agent.ts';

export interface GraphQLOptions {
  readonly gateway: CompiledGateway;
  readonly enter: Door;
  readonly noteSupportUse: NoteSupportUse;
  readonly supergraphSdl: string;
  /** Organizations are subdomains of it. */
  readonly publicHost: string;
  readonly documentLimits: DocumentLimits;
  readonly costLimits: CostLimits;
  /** Where costs are counted. */
  readonly counter: Counter;
  /** The texts of the documents that everybody may name. */
  readonly trustedDocuments: readonly string[];
  /** Who may send other operations. */
  readonly freeOperations: FreeOperations;
  /** How long an operation may take, in milliseconds. */
  readonly operationTimeoutMs: number;
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
  /** Answers what is posted and known already, with less ado. */
  readonly direct: AnswerDirectly;
  /** The known queries that were asked for most. */
  readonly busiest: KnownOperations['busiest'];
  /** Has queries planned and compiled before they are asked for. */
  warm(operations: readonly UsedOperation[]): Promise<void>;
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
  trustedDocuments,
  freeOperations,
  operationTimeoutMs,
  logger,
}: GraphQLOptions): Promise<GraphQLEndpoint> {
  const requests = new AsyncLocalStorage<string>();
  const chooseDocument = createDocumentChoice(trustedDocuments, freeOperations);
  const known = createKnownOperations();
  const limiter = createCostLimiter(costLimits, counter, logger);
  const observe = createObserver(logger);
  const contentTypes = new LRUCache<string, string>({ max: 100 });
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
      requireOperation,
      introspectionForCallers,
      limitCost(limiter),
      askFreshRights(supergraphSdl, enter),
      recordSupport(noteSupportUse),
      hideInternals,
      statusOfMistakes,
      observeOperations(observe),
      known.learning,
    ],
  });
  await server.start();

  const contextOf = async (request: Request, meta: RequestMeta, late: AbortSignal): Promise<GatewayContext> => {
    const { requestId, address, credential } = meta;
    const organizations = organizationsOf(request.headers, publicHost);
    const userAgent = userAgentOf(request.headers);
    const visitor = { credential, organizations, address, userAgent, requestId };
    const caller = await enter(visitor, { endpoint: '/graphql' });
    const idempotencyKey = request.headers.get('idempotency-key');
    const signal = AbortSignal.any([request.signal, late]);
    return { requestId, address, userAgent, idempotencyKey, credential, organizations, caller, signal };
  };

  async function answerOf(request: Request, meta: RequestMeta): Promise<Response> {
    const { requestId } = meta;
    if (request.method === 'POST' && !isJson(request)) return notJson(requestId);
    const message = await readMessage(request);
    const document = chooseDocument(message.parameters, meta.credential);
    const refused = document === null ? null : refuseLarge(document, requestId);
    if (refused) return refused;
    const { search, body } = document === null ? message.asItIs : message.with(document);
    return beforeDeadline(
      operationTimeoutMs,
      async (late) => {
        const answer = await inSpan(
          'graphql gateway',
          () => ({}),
          () =>
            server.executeHTTPGraphQLRequest({
              httpGraphQLRequest: { method: request.method, headers: new HeaderMap(request.headers), search, body },
              context: () => contextOf(request, meta, late),
            }),
        );
        const { status = 200, headers, body: content } = answer;
        const contentType = headers.get('content-type');
        if (status === 200 && contentType) contentTypes.set(request.headers.get('accept') ?? '', contentType);
        const text =
          content.kind === 'complete' ? content.string : (await Array.fromAsync(content.asyncIterator)).join('');
        return new Response(text, { status, headers: [...headers] });
      },
      () => refusal('TIMEOUT', 'This took too long and was given up. Ask for less, or try again.', { requestId }),
    );
  }

  return {
    handle: (request, meta) =>
      requests.run(meta.requestId, () =>
        answerOf(request, meta).catch((error: unknown) =>
          refusalOf(error, meta.requestId, (hidden) =>
            logger.error({ err: hidden, requestId: meta.requestId }, 'a request failed'),
          ),
        ),
      ),
    direct: createDirectAnswers({
      known,
      contentTypeOf: (accept) => contentTypes.get(accept ?? ''),
      chooseDocument,
      enter,
      limiter,
      noteSupportUse,
      observe,
      execute: gateway.execute,
      publicHost,
      operationTimeoutMs,
      logger,
    }),
    busiest: known.busiest,
    warm: (operations) => warmOperations(known, gateway.execute, operations, logger),
    stop: () => server.stop(),
  };
}

const isJson = (request: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

const notJson = (requestId: string): Response =>
  refusal('BAD_USER_INPUT', 'The Content-Type of what is posted is application/json.', { status: 415, requestId });
