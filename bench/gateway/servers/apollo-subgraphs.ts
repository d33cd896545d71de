import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { subgraphNames } from '@tenantry/schema';
import { createMemorySubgraph } from '../memory/subgraphs.ts';
import { owner } from './actor.ts';
import { serveParent } from './child.ts';

// The same subgraphs as Apollo Servers, which is how subgraphs are written by its documentation. They believe whoever asks.
const urls: Record<string, string> = {};
for (const name of subgraphNames) {
  const { schema } = createMemorySubgraph(name, { keys: [] });
  const server = new ApolloServer({ schema, introspection: false, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => ({ actor: owner }),
  });
  urls[name] = url;
}
serveParent(urls);
