import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export { permissionDescriptions, permissions, type Permission } from './generated/permission.ts';

/** The subgraphs, in the order they are composed. */
export const subgraphNames = ['identity', 'billing', 'usage'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const root = import.meta.dirname;

/** The SDL of one subgraph: the shared definitions and its features. */
export function subgraphSdl(name: SubgraphName): string {
  return [...sdlFiles('shared'), ...sdlFiles(name)].map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** The composed supergraph that the gateway loads. */
export function supergraphSdl(): string {
  return readFileSync(join(root, 'supergraph.graphql'), 'utf8');
}

/** The trusted documents: operations that any client may run by the SHA-256 of their text, in the order of their paths. */
export function trustedDocuments(): readonly string[] {
  return globSync('operations/**/*.graphql', { cwd: root })
    .toSorted()
    .map((file) => readFileSync(join(root, file), 'utf8'));
}

/** One of the trusted documents, by its path without the ending: `reports/revenue`. */
export function operation(path: string): string {
  return readFileSync(join(root, 'operations', `${path}.graphql`), 'utf8');
}

function sdlFiles(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => join(root, folder, file));
}
