import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a receiver got it. */
interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a receiver treats a request; by default it answers 204. */
export type Behaviour = (response: ServerResponse, socket: Socket, request: IncomingMessage) => void;

/** Somebody who is told by webhooks. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it does from now on. */
  behave(behaviour: Behaviour): void;
  /** Resolves with the next request to come. */
  next(): Promise<Received>;
  stop(): Promise<void>;
}

export const takes: Behaviour = (response) => void response.writeHead(204).end();

/** Answers with a status, and headers and a body if any. */
export function answers(status: number, headers: Record<string, string> = {}, body = ''): Behaviour {
  return (response) => void response.writeHead(status, headers).end(body);
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let behaviour = takes;
  let arrival = Promise.withResolvers<Received>();
  const server: Server = createServer({ keepAlive: false }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const got = { path: request.url ?? '', headers, body: Buffer.concat(chunks).toString() };
      received.push(got);
      behaviour(response, request.socket, request);
      arrival.resolve(got);
      arrival = Promise.withResolvers();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    behave: (next) => void (behaviour = next),
    next: () => arrival.promise,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
