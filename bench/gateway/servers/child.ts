import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { ActorSigner } from '@tenantry/actor';

/** A server's first message: where it is, or where each of its subgraphs is. */
export type Ready = Readonly<Record<string, string>>;

/** A server tells where it is, and then what CPU it has used whenever it is asked. It ends with its parent. */
export function serveParent(ready: Ready): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuMs: (user + system) / 1_000 });
  });
  process.once('disconnect', () => process.exit(0));
  process.send!({ ready });
}

/** A gateway tells where its keys are, and then learns where the subgraphs are that know them. */
export async function subgraphUrls(keys: string): Promise<Ready> {
  process.send!({ keys });
  const [urls] = (await once(process, 'message')) as [Ready];
  return urls;
}

/** Serves the public keys of a signer. */
export async function serveKeys({ jwks }: ActorSigner): Promise<string> {
  const server = createServer((_, response) => response.end(JSON.stringify(jwks)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
}
