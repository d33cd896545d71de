import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type Actor, type ActorKeys, createActorVerifier } from '@tenantry/actor';
import type { Clock, Database, ExportRules, PlatformDb } from '@tenantry/database';
import { inSpan, type Logger } from '@tenantry/observability';
import { type SubgraphName, subgraphSdl } from '@tenantry/schema';
import { type ExecutionResult, GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { type ContextOptions, createContext, type RequestMeta } from './context.ts';
import { createCursors } from './cursors.ts';
import { translateIds } from './entity-ids.ts';
import { createExecutor, type GraphQLRequest } from './execute.ts';
import { enforcePermissions } from './guards.ts';
import { type OrganizationsOfPerson, wrapMutations } from './mutations.ts';
import { resolveNodes } from './nodes.ts';
import { recordRefusedMutations } from './refused-mutations.ts';
import { recordRefusedReading } from './refused-reading.ts';
import { platformEventResolvers } from './platform-events.ts';
import { platformJobResolvers } from './platform-jobs.ts';
import type { IdTypes } from './row-ids.ts';
import { scalarResolvers } from './scalars.ts';

export interface SubgraphOptions<DB, Loaders> {
  readonly name: SubgraphName;
  /** The resolvers of each feature by type and field, with `__resolveReference` for every entity. */
  readonly features: readonly object[];
  readonly database: Database<DB>;
  /** What staff read across organizations; left out where they read nothing. */
  readonly platform?: PlatformDb<DB> | undefined;
  readonly actorKeys: ActorKeys;
  readonly secretKey: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What is left out of exports is left out of audit entries. */
  readonly exportRules: ExportRules;
  /** Of what the IDs in audit entries are, where names do not say so. */
  readonly idTypes?: IdTypes;
  readonly createLoaders: ContextOptions<DB, Loaders>['createLoaders'];
  /** Whose audit logs tell what somebody does for themselves alone; none unless given. */
  readonly organizationsOfPerson?: OrganizationsOfPerson<DB>;
}

/** A subgraph: every way to ask it something goes through the actor token, the permission directives and the ID translation. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** Runs one operation for the actor of `token`. Null when the token is not valid: the caller answers 401 and nothing else. */
  execute(request: GraphQLRequest, token: string, meta: RequestMeta): Promise<ExecutionResult | null>;
}

/** The only way to build a subgraph. Throws when a root field or an entity says nothing about who may use it. */
export function createSubgraph<DB, Loaders>(options: SubgraphOptions<DB, Loaders>): Subgraph {
  const { name, database, clock, logger } = options;
  const resolvers = mergeFeatures([
    scalarResolvers,
    platformEventResolvers(name, database),
    platformJobResolvers(name, database),
    ...options.features,
  ]);
  const schema = buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(name), { noLocation: true }), resolvers }]);
  wrapMutations(schema, name, options);
  translateIds(schema);
  enforcePermissions(schema);
  resolveNodes(schema);
  recordRefusedMutations(schema, database, logger);

  const verify = createActorVerifier(options.actorKeys);
  const contextOptions = {
    subgraph: name,
    database,
    platform: options.platform,
    clock,
    cursors: createCursors(options.secretKey),
    createLoaders: options.createLoaders,
  };
  const contextOf = (actor: Actor, meta: RequestMeta) => createContext(contextOptions, actor, meta);
  const execute = createExecutor(schema, logger, recordRefusedReading(database, logger));

  return {
    schema,
    execute: (request, token, meta) =>
      inSpan(
        `graphql ${name}`,
        () => ({ 'graphql.operation.name': request.operationName ?? '' }),
        async () => {
          const actor = await verify(token);
          return actor && execute(request, contextOf(actor, meta), meta.requestId);
        },
      ),
  };
}

function mergeFeatures(features: readonly object[]): GraphQLResolverMap<unknown> {
  const merged: Record<string, object> = {};
  for (const feature of features) {
    for (const [type, resolvers] of Object.entries(feature)) {
      const isScalar = resolvers instanceof GraphQLScalarType;
      merged[type] = isScalar ? resolvers : { ...merged[type], ...resolvers };
    }
  }
  return merged as GraphQLResolverMap<unknown>;
}
