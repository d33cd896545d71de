import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { supergraphSdl } from '@tenantry/schema';
import { idOfRequest, startSigning } from './actor.ts';
import { serveKeys, serveParent, subgraphUrls } from './child.ts';

// Hive Gateway as it comes, or with what makes it fastest: its planner in Rust, and nothing that it does besides answering.
const isBest = process.argv[2] === 'best';
const require = createRequire(join(import.meta.dirname, '../peers/package.json'));
const { createGatewayRuntime } = (await import(require.resolve('@graphql-hive/gateway'))) as Hive;
const { unifiedGraphHandler } = (await import(require.resolve('@graphql-hive/router-runtime'))) as {
  unifiedGraphHandler: unknown;
};

interface Hive {
  createGatewayRuntime(options: Record<string, unknown>): (request: unknown, response: unknown) => void;
}

const { signer, token } = await startSigning(process.argv[3]);
const ofRequest = idOfRequest(process.argv[3]);
const keys = await serveKeys(signer);
const urls = await subgraphUrls(keys);

const gateway = createGatewayRuntime({
  supergraph: supergraphSdl(),
  transportEntries: Object.fromEntries(
    Object.entries(urls).map(([name, location]) => [name, { location: new URL('/graphql', location).href }]),
  ),
  propagateHeaders: { fromClientToSubgraphs: () => ({ authorization: `Bearer ${token()}`, ...ofRequest() }) },
  logging: false,
  ...(isBest && {
    unifiedGraphHandler,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/livez',
    batching: false,
    jit: true,
    requestId: false,
    maskedErrors: false,
    cors: false,
    deduplicateRequest: true,
    fetchAPI: undefined,
  }),
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => {
  serveParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
