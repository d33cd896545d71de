import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import { answerInSpan } from '@tenantry/observability';
import { Hono } from 'hono';
import type { Subgraph } from './subgraph.ts';
import type { GraphQLRequest } from './execute.ts';

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

/** Serves an app on a port (0 picks a free one), with Node's patience unless given. Rejects with the system's error when the port is taken. */
export function listen(app: Hono, port: number, hostname = '127.0.0.1', patience?: Patience): Promise<Listener> {
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
    const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    const meta = {
      requestId: c.req.header('x-request-id') ?? 'none',
      idempotencyKey: c.req.header('idempotency-key') ?? null,
      address: c.req.header('x-client-ip') ?? null,
      userAgent: c.req.header('x-client-user-agent') ?? null,
    };
    const result = await subgraph.execute(await requestOf(c.req), token, meta);
    return result
      ? c.json(result)
      : c.json({ errors: [{ message: 'No valid actor token.', extensions: { code: 'UNAUTHENTICATED' } }] }, 401);
  });
  return app;
}

async function requestOf(request: { json(): Promise<unknown> }): Promise<GraphQLRequest> {
  const body = (await request.json().catch(() => null)) as Partial<GraphQLRequest> | null;
  return {
    query: typeof body?.query === 'string' ? body.query : '',
    variables: body?.variables,
    operationName: body?.operationName,
  };
}
