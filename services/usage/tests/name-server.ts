import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { once } from 'node:events';

/** A name server that knows some names, and answers for others only when it is told to. */
export interface NameServer {
  readonly resolver: Resolver;
  /** Answers what has waited. */
  release(): void;
  /** How many questions wait. */
  waiting(): number;
  stop(): Promise<void>;
}

/** `addresses` has the IPv4 addresses of names; every other name waits, and is then said to have none. */
export async function startNameServer(addresses: Readonly<Record<string, readonly string[]>>): Promise<NameServer> {
  const socket = createSocket('udp4');
  const waiting: (() => void)[] = [];
  socket.on('message', (question, { port, address }) => {
    const { name, type, end } = questionIn(question);
    const known = addresses[name];
    const answer = () => {
      const found = type === 1 ? (known ?? []) : [];
      // A response that was recursed for, with one question and so many answers, each of which points to the name.
      const header = Buffer.from([0x81, 0x80, 0, 1, 0, found.length, 0, 0, 0, 0]);
      const records = found.map((ip) =>
        Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...ip.split('.').map(Number)]),
      );
      socket.send(
        Buffer.concat([question.subarray(0, 2), header, question.subarray(12, end), ...records]),
        port,
        address,
      );
    };
    if (known) answer();
    else waiting.push(answer);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 20_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    resolver,
    release: () => waiting.splice(0).forEach((answer) => answer()),
    waiting: () => waiting.length,
    async stop() {
      resolver.cancel();
      socket.close();
      await once(socket, 'close');
    },
  };
}

function questionIn(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('ascii', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}
