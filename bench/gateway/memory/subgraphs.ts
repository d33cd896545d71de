import { type ActorKeys } from '@tenantry/actor';
import { createSubgraph, type Subgraph } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { type SubgraphName, subgraphNames, subgraphSdl } from '@tenantry/schema';
import { type DefinitionNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql';
import { entries, members, organization, page, personById, subscription, usage } from './rows.ts';

type Resolvers = Record<string, Record<string, unknown>>;

/** What the operations of the benchmark need of each service; answers come as those of a database would, later. */
const features: Readonly<Record<SubgraphName, Resolvers>> = {
  identity: {
    Query: { organization: async () => organization },
    Organization: {
      __resolveReference: async () => organization,
      members: async (_: unknown, { first }: { first: number }) => page(members, first),
    },
    User: { __resolveReference: async ({ id }: { id: string }) => personById.get(id) ?? null },
  },
  billing: {
    Organization: { __resolveReference: ({ id }: { id: string }) => ({ id }), subscription: async () => subscription },
  },
  usage: {
    Organization: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      usage: async () => usage,
      auditLog: async (_: unknown, { first }: { first: number }) => page(entries, first),
    },
    AuditEntry: { user: ({ userId }: { userId: string }) => ({ id: userId }) },
  },
};

/** Our own subgraphs on rows in memory, with everything in front of the rows that the services have. */
export function createMemorySubgraph(name: SubgraphName, actorKeys: ActorKeys): Subgraph {
  return createSubgraph({
    name,
    features: [unanswered(name), features[name]],
    database: {} as never,
    exportRules: {} as never,
    platform: undefined,
    actorKeys,
    secretKey: 'a secret of at least thirty-two characters',
    clock: { now: () => new Date() },
    logger: createLogger(name, 'silent'),
    createLoaders: () => ({}),
  });
}

/** The resolvers of all of them together, for one that is no federation. */
export const allFeatures = (): readonly Resolvers[] => subgraphNames.map((name) => features[name]);

/** What must be there but is not asked for. */
function unanswered(name: SubgraphName): Resolvers {
  const resolvers: Resolvers = {};
  for (const definition of parse(subgraphSdl(name), { noLocation: true }).definitions) {
    if (!isObject(definition)) continue;
    const type = (resolvers[definition.name.value] ??= {});
    if (definition.directives?.some((directive) => directive.name.value === 'key'))
      type['__resolveReference'] = () => null;
    if (definition.name.value !== 'Mutation') continue;
    for (const field of definition.fields ?? []) type[field.name.value] = () => null;
  }
  return resolvers;
}

const isObject = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
