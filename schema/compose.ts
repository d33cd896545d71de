import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse, printSchema } from 'graphql';
import { subgraphNames, subgraphSdl } from './index.ts';

/** The supergraph, the public API as clients see it, and the names of all permissions. Throws every composition error at once. */
export function compose(): { supergraph: string; api: string; permissions: string[] } {
  const services = subgraphNames.map((name) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: parse(subgraphSdl(name)),
  }));
  const { errors, supergraphSdl, schema } = composeServices(services);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  const apiSchema = schema.toAPISchema().toGraphQLJSSchema();
  const permissions = buildSchema(supergraphSdl, { assumeValidSDL: true }).getType('Permission');
  if (!permissions || !('getValues' in permissions)) throw new Error('The supergraph has no enum Permission.');
  return {
    supergraph: supergraphSdl.trimEnd() + '\n',
    api: printSchema(apiSchema).trimEnd() + '\n',
    permissions: permissions.getValues().map((value) => value.name),
  };
}

function permissionModule(names: readonly string[]): string {
  const list = names.map((name) => `  '${name}',\n`).join('');
  return `// Generated from schema/shared/permissions.graphql.\n\n/** Every permission there is. */\nexport const permissions = [\n${list}] as const;\nexport type Permission = (typeof permissions)[number];\n`;
}

if (import.meta.main) {
  const { supergraph, api, permissions } = compose();
  writeFileSync(join(import.meta.dirname, 'supergraph.graphql'), supergraph);
  writeFileSync(join(import.meta.dirname, 'api.graphql'), api);
  writeFileSync(join(import.meta.dirname, 'generated/permission.ts'), permissionModule(permissions));
}
