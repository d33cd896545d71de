import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendJson } from './lane.ts';

let server: Server;
let port: number;
let waiting: { path: string; request: IncomingMessage; response: ServerResponse }[];

beforeEach(async () => {
  waiting = [];
  server = createServer((request, response) => void waiting.push({ path: request.url!, request, response }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A connection, and the bodies that come over it. */
async function connected() {
  const socket: Socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => (received = Buffer.concat([received, chunk])));
  socket.on('error', () => {});
  const ask = (...paths: string[]) =>
    socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`).join(''));
  return { socket, ask, bodies: () => bodiesOf(received) };
}

/** The bodies of whole answers; fails where anything lies between them. */
function bodiesOf(received: Buffer): string[] {
  const bodies: string[] = [];
  let rest = received;
  for (let end = rest.indexOf('\r\n\r\n'); end >= 0; end = rest.indexOf('\r\n\r\n')) {
    const head = rest.subarray(0, end).toString();
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const length = Number(/content-length: (\d+)/.exec(head)![1]);
    if (rest.length < end + 4 + length) break;
    bodies.push(rest.subarray(end + 4, end + 4 + length).toString());
    rest = rest.subarray(end + 4 + length);
  }
  return bodies;
}

/** Some of ASCII alone, some not, some longer than a socket takes at once. */
const textOf = (path: string) =>
  JSON.stringify({ path, text: ['plain', 'Zoë – 東京', 'x'.repeat(300_000)][path.length % 3] });
const answer = ({ path, response }: (typeof waiting)[number]) =>
  sendJson(response, 200, ['content-type', 'application/json'], textOf(path));

test('answers of one turn arrive whole, each on its own connection, in the order of its requests', async () => {
  const connections = await Promise.all(Array.from({ length: 20 }, connected));
  const asked = connections.map((_, index) => [`/${index}/a`, `/${index}/bb`, `/${index}/ccc`]);
  connections.forEach(({ ask }, index) => ask(...asked[index]!));
  await vi.waitFor(() => expect(waiting).toHaveLength(60));

  // The last first: what was asked earlier on a connection is answered earlier all the same.
  waiting.toReversed().forEach(answer);
  await vi.waitFor(() => expect(connections.map(({ bodies }) => bodies().length)).toEqual(connections.map(() => 3)));
  // And once more, over connections that are kept.
  connections.forEach(({ ask }, index) => ask(`/${index}/again`));
  await vi.waitFor(() => expect(waiting).toHaveLength(80));
  waiting.slice(60).forEach(answer);
  await vi.waitFor(() => expect(connections.map(({ bodies }) => bodies().length)).toEqual(connections.map(() => 4)));

  expect(connections.map(({ bodies }) => bodies())).toEqual(
    asked.map((paths, index) => [...paths, `/${index}/again`].map(textOf)),
  );
  connections.forEach(({ socket }) => socket.destroy());
});

test('a socket that is gone, or an answer that was begun already, takes none of the other answers along', async () => {
  const connections = await Promise.all(Array.from({ length: 4 }, connected));
  connections.forEach(({ ask }, index) => ask(`/${index}`));
  await vi.waitFor(() => expect(waiting).toHaveLength(4));
  const byPath = waiting.toSorted((one, other) => one.path.localeCompare(other.path));

  byPath[1]!.request.socket.destroy();
  byPath.forEach(answer);
  // After they were to be sent, and before they are.
  byPath[0]!.request.socket.destroy();
  byPath[2]!.response.writeHead(200).flushHeaders();
  await vi.waitFor(() => expect(connections[3]!.bodies()).toEqual([textOf('/3')]));
  await vi.waitFor(() => expect(connections.map(({ socket }) => socket.closed)).toEqual([true, true, true, false]));

  expect(connections.slice(0, 2).map(({ bodies }) => bodies())).toEqual([[], []]);
  connections[3]!.socket.destroy();
});
