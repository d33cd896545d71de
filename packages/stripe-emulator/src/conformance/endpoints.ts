import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A method of the SDK, and the request that it makes. */
export interface Endpoint {
  readonly method: string;
  readonly path: RegExp;
  /** How many names of the path are fixed; the more, the closer it is meant. */
  readonly fixed: number;
  readonly declarations: string;
  readonly resource: string;
  readonly name: string;
}

/** What the SDK asks for, read from its own code. */
export function readEndpoints(resources: string): Endpoint[] {
  const files = readdirSync(resources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('s.js'));
  return files.filter((file) => !file.startsWith('V2')).flatMap((file) => endpointsOf(join(resources, file)));
}

const request = /^ {4}(\w+)\([^)]*\) \{\n\s+return this\._makeRequest\('(\w+)', ['`](\/v1\/[^'`]+)['`]/gm;

function endpointsOf(file: string): Endpoint[] {
  const source = readFileSync(file, 'utf8');
  const resource = /class (\w+Resource) /.exec(source)?.[1];
  if (!resource) return [];
  return [...source.matchAll(request)].map(([, name = '', method = '', template = '']) => {
    const pattern = template.replaceAll(/\$\{[^}]*\}/g, '[^/]+');
    return {
      method,
      path: new RegExp(`^${pattern}$`),
      fixed: template.split('/').filter((part) => !part.startsWith('$')).length,
      declarations: file.replace(/\.js$/, '.d.ts'),
      resource,
      name,
    };
  });
}
