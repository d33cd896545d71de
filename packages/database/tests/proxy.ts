import { connect as connectSocket, createServer, type AddressInfo, type Socket } from 'node:net';

/** What the client sent before it waited for the server again: the type letters of its messages. */
export interface CountingProxy {
  /** The database behind the proxy. */
  readonly url: string;
  /** One entry a round trip, since the start or the last `reset`. */
  readonly flights: readonly string[];
  reset(): void;
  /** Breaks the connection, instead of passing it on, when a flight is sent whose messages match. */
  breakOn(messages: RegExp): void;
  close(): Promise<void>;
}

/** A proxy of a Postgres that counts round trips: a flight begins with the first bytes after an answer. */
export async function startProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const flights: string[] = [];
  const sockets = new Set<Socket>();
  let breaking: RegExp | null = null;

  const server = createServer((client) => {
    const upstream = connectSocket(Number(target.port), target.hostname);
    let answered = true;
    let isStarted = false;
    client.on('data', (chunk) => {
      // The startup packet has no type letter.
      const messages = isStarted ? messageTypes(chunk) : '^';
      isStarted = true;
      if (answered) flights.push('');
      answered = false;
      flights[flights.length - 1] += messages;
      if (breaking?.test(flights.at(-1)!)) return void client.destroy();
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      answered = true;
      client.write(chunk);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    flights,
    reset: () => void flights.splice(0),
    breakOn: (messages) => void (breaking = messages),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

// The test's statements are small enough to arrive whole.
function messageTypes(chunk: Buffer): string {
  let types = '';
  for (let at = 0; at < chunk.length; at += 1 + chunk.readUInt32BE(at + 1)) types += String.fromCharCode(chunk[at]!);
  return types;
}
