import { listen, subgraphLane, subgraphRoutes } from '@tenantry/graphql';
import { subgraphNames } from '@tenantry/schema';
import { createMemorySubgraph } from '../memory/subgraphs.ts';
import { snapshot } from './actor.ts';
import { serveParent } from './child.ts';

// Our subgraphs in memory, each on a port of its own as the services are. The gateway's keys are at the URL that is given.
const [, , keys = ''] = process.argv;

const urls: Record<string, string> = {};
for (const name of subgraphNames) {
  const subgraph = createMemorySubgraph(name, new URL(keys));
  const app = subgraphRoutes(subgraph, async () => {});
  app.post('/internal/actor', (c) => c.json(snapshot));
  const { url } = await listen(app, 0, '127.0.0.1', { lane: subgraphLane(subgraph) });
  urls[name] = url;
}
serveParent(urls);
