import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, type GraphQLSchema, isObjectType, isScalarType, parse } from 'graphql';
import { allFeatures } from './subgraphs.ts';

/** The public API as one schema, with the resolvers of all subgraphs and their scalars. */
export function createMonolithSchema(subgraphs: readonly GraphQLSchema[]): GraphQLSchema {
  const sdl = readFileSync(fileURLToPath(import.meta.resolve('@tenantry/schema/api.graphql')), 'utf8');
  const schema = buildASTSchema(parse(sdl, { noLocation: true }));
  for (const features of allFeatures()) {
    for (const [name, resolvers] of Object.entries(features)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) continue;
      for (const [field, resolve] of Object.entries(resolvers)) {
        const definition = type.getFields()[field];
        if (definition) Object.assign(definition, { resolve });
      }
    }
  }
  // A reference that another subgraph would follow is followed here.
  const { __resolveReference: person } = allFeatures()[0]!['User']!;
  const user = schema.getType('AuditEntry');
  if (isObjectType(user))
    Object.assign(user.getFields()['user']!, {
      resolve: ({ userId }: { userId: string }) => (person as (reference: object) => unknown)({ id: userId }),
    });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      // The same answers, so IDs as the API has them.
      const ours = subgraphs
        .map((subgraph) => subgraph.getType(type.name))
        .find((found) => isObjectType(found) && found.getFields()['id']);
      if (isObjectType(ours) && type.getFields()['id'])
        Object.assign(type.getFields()['id']!, { resolve: ours.getFields()['id']!.resolve });
    }
    if (!isScalarType(type)) continue;
    const ours = subgraphs.map((subgraph) => subgraph.getType(type.name)).find(isScalarType);
    if (ours)
      Object.assign(type, { serialize: ours.serialize, parseValue: ours.parseValue, parseLiteral: ours.parseLiteral });
  }
  return schema;
}
