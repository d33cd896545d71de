import { Readable } from 'node:stream';
import type { Feed } from '@tenantry/events';
import { fault, type GraphQLRequest } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Dispatcher, errors, Pool } from 'undici';
import { createBreaker } from './breaker.ts';
import { type Post, postJson, PostTimeout } from './post-json.ts';
import type { Upstream } from './upstream.ts';

/** How long a subgraph may take for one fetch, in milliseconds; its database gives up before. */
const usualTimeoutMs = 10_000;
/** How long a client may take between two parts of a body that is passed on. */
const bodyTimeoutMs = 60_000;
/** The largest answer to one fetch that is believed, in bytes. */
const maximumBytes = 20_000_000;

/**
 * A service of another process, at `url`. What only reads is asked once more when the connection breaks, as it does when the service
 * is replaced by its next version. `feed` has its events. Of one that does not answer at all, callers are told so at once.
 */
export function httpUpstream(
  name: string,
  url: string,
  feed: Feed,
  logger: Logger,
  timeoutMs = usualTimeoutMs,
): Upstream {
  const breaker = createBreaker();
  const pool = new Pool(url, { connections: 64, pipelining: 1, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  // Streams and downloads hold their connections for as long as they last, and must not take those of operations.
  const others = new Pool(url, { connections: null, pipelining: 1 });

  const ask = (post: Pick<Post, 'headers' | 'body' | 'signal' | 'timeoutMs'>): Promise<ExecutionResult> =>
    postJson(pool, { path: '/graphql', maximumBytes, ...post }) as Promise<ExecutionResult>;

  return {
    async execute(request, token, { requestId, idempotencyKey, address, userAgent }, signal) {
      const headers = [
        'content-type',
        'application/json',
        'authorization',
        `Bearer ${token}`,
        'x-request-id',
        requestId,
      ];
      if (idempotencyKey !== null) headers.push('idempotency-key', idempotencyKey);
      if (address != null) headers.push('x-client-ip', address);
      if (userAgent != null) headers.push('x-client-user-agent', userAgent);
      if (!breaker.admits()) throw unavailable();
      const began = performance.now();
      const post = { headers, body: bodyOf(request), signal, timeoutMs };
      try {
        const answer = await ask(post).catch((error: unknown) => {
          if (request.query.startsWith('mutation') || !isBroken(error)) throw error;
          return ask({ ...post, timeoutMs: timeoutMs - (performance.now() - began) });
        });
        breaker.succeeded();
        return answer;
      } catch (error) {
        if (signal?.aborted) throw unavailable();
        breaker.failed();
        logger.warn({ err: error, upstream: name, requestId }, 'a subgraph did not answer');
        throw isTimeout(error)
          ? fault('TIMEOUT', 'This part took too long to answer. Try again in a moment.')
          : unavailable();
      }
    },
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      // Until it answers; how long a download then takes is the client's affair, as long as something comes. A body comes as
      // slowly as its client sends it, and the answer with it.
      const patienceMs = request.body ? bodyTimeoutMs : timeoutMs;
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new Error('timeout: no answer')), patienceMs);
      // Not the global fetch, which speaks as a browser would: a service must see what the client has sent, and no more.
      const response = await others
        .request({
          method: request.method,
          path: pathname + search,
          headers: Object.fromEntries([...request.headers].filter(([header]) => !hopByHop.has(header))),
          body: request.body ? Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]) : null,
          signal: AbortSignal.any([late.signal, request.signal]),
          headersTimeout: patienceMs,
          bodyTimeout: patienceMs,
        })
        .finally(() => clearTimeout(timer));
      const { statusCode: status } = response;
      const isEmpty = status === 204 || status === 304 || request.method === 'HEAD';
      if (isEmpty) await response.body.dump();
      const body = isEmpty ? null : (Readable.toWeb(response.body) as ReadableStream<Uint8Array>);
      return new Response(body, { status, headers: headersOf(response.headers) });
    },
    feed,
    close: async () => void (await Promise.all([pool.close(), others.close()])),
  };
}

/** The text of a question. Documents are the same again and again, so each is put into quotes once. */
function bodyOf({ query, operationName, variables }: GraphQLRequest): string {
  let quoted = quotedDocuments.get(query);
  if (quoted === undefined) quotedDocuments.set(query, (quoted = JSON.stringify(query)));
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return `{"query":${quoted}${name},"variables":${JSON.stringify(variables ?? {})}}`;
}

const quotedDocuments = new LRUCache<string, string>({
  max: 2_000,
  maxSize: 5_000_000,
  sizeCalculation: (quoted) => quoted.length,
});

const unavailable = () => fault('UNAVAILABLE', 'This part is not available right now. Try again in a moment.');

/** Whether the connection could not be made, or broke before there was an answer. */
function isBroken(error: unknown): boolean {
  if (error instanceof errors.SocketError) return true;
  return error instanceof Error && 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET');
}

function isTimeout(error: unknown): boolean {
  if (error instanceof PostTimeout) return true;
  return error instanceof Error && /timeout/i.test(`${error.name} ${(error as { code?: string }).code ?? ''}`);
}

/** What is between two hops alone: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1, and the host, which is the next hop's. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function headersOf(received: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (hopByHop.has(name)) continue;
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}
