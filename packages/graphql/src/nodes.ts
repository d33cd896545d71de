import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isInterfaceType } from 'graphql';
import { prefixOf } from './entity-ids.ts';
import { fault } from './errors.ts';
import { isResolvableEntity, referenceExtension } from './guards.ts';
import { maximumPageSize } from './pagination.ts';
import { decodeId } from './type-ids.ts';

type Resolve = (parent: unknown, args: Record<string, unknown>, context: never, info: GraphQLResolveInfo) => unknown;

/**
 * Gives `Query.node` and `Query.nodes` their resolvers, in place, where the subgraph has them. An ID of our own goes to its
 * type's `__resolveReference`; one of another subgraph is passed on as a reference, so that its owner is asked.
 */
export function resolveNodes(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields();
  const node = schema.getType('Node');
  if (!fields?.['node'] || !fields['nodes'] || !isInterfaceType(node)) return;

  const byPrefix = new Map<string, GraphQLObjectType>();
  for (const type of schema.getPossibleTypes(node)) byPrefix.set(prefixOf(schema, type) ?? type.name, type);

  const find = async (id: string, context: never, info: GraphQLResolveInfo) => {
    const decoded = decodeId(id);
    const type = decoded && byPrefix.get(decoded.prefix);
    if (!decoded || !type)
      throw fault('BAD_USER_INPUT', `id: ${JSON.stringify(id.slice(0, 60))} is not an ID of anything here.`);
    if (!isResolvableEntity(type)) return { __typename: type.name, id: decoded.uuid };
    const found = await referenceExtension(type)?.resolveReference?.({ __typename: type.name, id }, context, info);
    return found ? { ...found, __typename: type.name } : null;
  };

  const one: Resolve = (_, args, context, info) => find(String(args['id']), context, info);
  const several: Resolve = (_, args, context, info) => {
    const ids = args['ids'] as string[];
    if (ids.length > maximumPageSize)
      throw fault('BAD_USER_INPUT', `ids: at most ${maximumPageSize} at once, these are ${ids.length}.`);
    return ids.map((id) => find(id, context, info));
  };
  Object.assign(fields['node'], { resolve: one });
  Object.assign(fields['nodes'], { resolve: several });
}
