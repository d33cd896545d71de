import { createActorSigner } from '@tenantry/actor';
import { type GatewayOptions, httpUpstream, localUpstream, start, type Upstream } from '@tenantry/gateway';
import { subgraphRoutes } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { subgraphNames } from '@tenantry/schema';
import { createMemorySubgraph } from '../memory/subgraphs.ts';
import { snapshot } from './actor.ts';
import { serveKeys, serveParent, subgraphUrls } from './child.ts';

// Our gateway with everything in front of the federation that it has in service, on subgraphs in this process or others.
const isAllInOne = process.argv[2] === 'all-in-one';
const signer = await createActorSigner();
const logger = createLogger('gateway', 'silent');
/** Nothing ever happens. */
const feed: Upstream['feed'] = {
  read: ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', reject)),
};

const distant = async (): Promise<Record<string, Upstream>> => {
  const urls = await subgraphUrls(await serveKeys(signer));
  return Object.fromEntries(subgraphNames.map((name) => [name, httpUpstream(name, urls[name]!, feed, logger)]));
};
const local = (): Record<string, Upstream> =>
  Object.fromEntries(
    subgraphNames.map((name) => {
      const subgraph = createMemorySubgraph(name, signer.jwks);
      const app = subgraphRoutes(subgraph, async () => {});
      app.post('/internal/actor', (c) => c.json(snapshot));
      return [
        name,
        { ...localUpstream({ subgraph, app, feed } as unknown as Parameters<typeof localUpstream>[0]), feed },
      ];
    }),
  );

const { url } = await start({
  upstreams: (isAllInOne ? local() : await distant()) as GatewayOptions['upstreams'],
  signer,
  publicUrl: 'http://localhost',
  // A thousand rows are more than an operation may cost in service; costs are counted all the same.
  costLimits: { perOperation: 1_000_000, budgets: { default: 1e15, anonymous: 1e15 } },
  port: 0,
  logger,
});
serveParent({ url: `${url}/graphql` });
