import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse, printSchema } from 'graphql';
import { subgraphNames, subgraphSdl } from './index.ts';

interface PermissionValue {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** The supergraph, the public API as clients see it, and all permissions with what they allow. Throws every composition error at once. */
export function compose(): { supergraph: string; api: string; permissions: readonly PermissionValue[] } {
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
    permissions: permissions.getValues(),
  };
}

function permissionModule(values: readonly PermissionValue[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  const names = values.map(({ name }) => `  ${quoted(name)},\n`).join('');
  const descriptions = values.map(({ name, description }) => `  ${name}: ${quoted(description ?? '')},\n`).join('');
  return `// Generated from schema/shared/permissions.graphql.

/** Every permission there is. */
export const permissions = [
${names}] as const;
export type Permission = (typeof permissions)[number];

/** What each permission allows, for a person to read. */
export const permissionDescriptions: Readonly<Record<Permission, string>> = {
${descriptions}};
`;
}

if (import.meta.main) {
  const { supergraph, api, permissions } = compose();
  writeFileSync(join(import.meta.dirname, 'supergraph.graphql'), supergraph);
  writeFileSync(join(import.meta.dirname, 'api.graphql'), api);
  writeFileSync(join(import.meta.dirname, 'generated/permission.ts'), permissionModule(permissions));
}
