import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { serve } from '@hono/node-server';
import { answerInSpan, isTraced } from '@tenantry/observability';
import { Hono } from 'hono';
import type { GraphQLRequest } from './execute.ts';
import { type Lane, postsJson, readBody, sendJson } from './lane.ts';
import type { Subgraph } from './subgraph.ts';

/** The address of a process that listens, and how it stops: no new connections, and what was begun is finished within 10 s. */
export interface Listener {
  readonly url: string;
  /** `spentMs` of that time are over already. */
  stop(spentMs?: number): Promise<void>;
}

const graceMs = 10_000;

/** How long a client may take to send a request, in milliseconds; one that takes longer is answered 408. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** Which requests may take as long as they like, and how long they may send and read nothing meanwhile. */
  readonly streams?: { is(request: IncomingMessage): boolean; readonly silenceMs: number };
}

/**
 * Serves an app on a port (0 picks a free one), with Node's patience unless given. What `lane` takes the app does not see. Rejects
 * with the system's error when the port is taken.
 */
export function listen(
  app: Hono,
  port: number,
  hostname = '127.0.0.1',
  { patience, lane }: { readonly patience?: Patience; readonly lane?: Lane } = {},
): Promise<Listener> {
  // Node looks for slow headers at intervals, of which it takes half a minute by default. Whole requests it would treat all alike.
  const serverOptions = patience && {
    headersTimeout: patience.headersTimeout,
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(1_000, patience.headersTimeout),
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => answerInSpan(request, () => app.fetch(request, env)),
        port,
        hostname,
        ...(serverOptions && { serverOptions }),
        ...(lane && { createServer: inLane(lane) as typeof createServer }),
      },
      ({ port: actual }) => {
        resolve({
          url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${actual}`,
          stop: (spentMs = 0) => close(server, graceMs - spentMs),
        });
      },
    ) as Server;
    if (patience) server.prependListener('request', (request, response) => hurry(patience, request, response));
    server.once('error', reject);
  });
}

/** Makes a server whose requests the lane is asked for first. */
function inLane(lane: Lane) {
  return (options: ServerOptions, otherwise: RequestListener): Server =>
    createServer(options, (request, response) => {
      // A trace has a span for each part of the long way.
      if (isTraced() || !lane(request, response)) otherwise(request, response);
    });
}

/** Answers 408 to a request that is not there in time, and lets go of a stream in which nothing moves. */
function hurry({ requestTimeout, streams }: Patience, request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  if (streams?.is(request)) {
    const letGo = () => void socket.destroy();
    socket.setTimeout(streams.silenceMs, letGo);
    response.once('close', () => socket.off('timeout', letGo).setTimeout(0));
    return;
  }
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (!response.headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  }, requestTimeout).unref();
  request.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

function close(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), withinMs);
    // Whoever asks again on a connection of theirs is answered, and then has to find another one.
    server.prependListener('request', (_, response) => void (response.shouldKeepAlive = false));
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** What every service answers over HTTP: its subgraph at `/graphql`, and whether it lives and is ready. */
export function subgraphRoutes(subgraph: Subgraph, isReady: () => Promise<void>): Hono {
  const app = new Hono();
  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    try {
      await isReady();
      return c.text('ok');
    } catch {
      return c.text('not ready', 503);
    }
  });
  app.post('/graphql', async (c) => {
    const { status, text } = await answerOf(subgraph, (name) => c.req.header(name), await c.req.text());
    return c.body(text, status, { 'content-type': 'application/json' });
  });
  return app;
}

/** The most that the gateway sends in one request, in bytes; what is longer takes the long way. */
const maximumBody = 20_000_000;

/** Answers the same at `/graphql` as the routes do, without what is between them and Node's server. */
export function subgraphLane(subgraph: Subgraph): Lane {
  return (request, response) => {
    if (!postsJson(request, '/graphql', maximumBody)) return false;
    const { headers } = request;
    readBody(request, (body) => {
      answerOf(subgraph, (name) => headers[name] as string | undefined, body.toString()).then(
        ({ status, text }) => sendJson(response, status, jsonHeaders, text),
        () => response.writeHead(500).end(),
      );
    });
    return true;
  };
}

const jsonHeaders = ['content-type', 'application/json'];

async function answerOf(
  subgraph: Subgraph,
  header: (name: string) => string | undefined,
  body: string,
): Promise<{ status: 200 | 401; text: string }> {
  const token = header('authorization')?.replace(/^Bearer /, '') ?? '';
  const meta = {
    requestId: header('x-request-id') ?? 'none',
    idempotencyKey: header('idempotency-key') ?? null,
    address: header('x-client-ip') ?? null,
    userAgent: header('x-client-user-agent') ?? null,
  };
  const result = await subgraph.execute(requestIn(body), token, meta);
  return result ? { status: 200, text: JSON.stringify(result) } : { status: 401, text: noToken };
}

const noToken = JSON.stringify({
  errors: [{ message: 'No valid actor token.', extensions: { code: 'UNAUTHENTICATED' } }],
});

function requestIn(body: string): GraphQLRequest {
  const { query, variables, operationName } = objectIn(body);
  return {
    query: typeof query === 'string' ? query : '',
    variables,
    operationName,
  };
}

function objectIn(body: string): Partial<GraphQLRequest> {
  try {
    return (JSON.parse(body) as Partial<GraphQLRequest> | null) ?? {};
  } catch {
    return {};
  }
}
