import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { subgraphNames } from '@tenantry/schema';
import { createMonolithSchema } from '../memory/monolith.ts';
import { createMemorySubgraph } from '../memory/subgraphs.ts';
import { serveParent } from './child.ts';

// One Apollo Server on one schema: no federation, no permissions. Tuned: nothing between Node's server and it but what it needs.
const schema = createMonolithSchema(subgraphNames.map((name) => createMemorySubgraph(name, { keys: [] }).schema));
const apollo = new ApolloServer({
  schema,
  introspection: false,
  csrfPrevention: false,
  persistedQueries: false,
  cache: 'bounded',
});
await apollo.start();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string') headers.set(name, value);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
      },
      context: async () => ({}),
    });
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    response.end(answer.body.kind === 'complete' ? answer.body.string : '');
  });
});
server.listen(0, '127.0.0.1', () => {
  serveParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});
