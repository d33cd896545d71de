import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';

const root = join(import.meta.dirname, '../../..');

/** The operations that stand anywhere in this repository, in files of their own or within code, and are valid for clients. */
export function repositoryOperations(schema: GraphQLSchema): readonly string[] {
  const files = globSync(['**/*.graphql', '**/*.{ts,tsx}'], {
    cwd: root,
    exclude: (name) => /^(node_modules|dist|generated|\..*)$/.test(name),
  });
  const texts = files.flatMap((file) => {
    const content = readFileSync(join(root, file), 'utf8');
    return file.endsWith('.graphql') ? [content] : [...content.matchAll(literal)].map(([, , text = '']) => text);
  });
  return [...new Set(texts)].filter((text) => isOperation(text, schema));
}

/** A string of one literal, with nothing put in, that begins as an operation does. */
const literal = /(["'`])(\s*(?:\{|query\b|mutation\b|fragment\b)(?:(?!\1|\$\{)[^\\])*)\1/g;

function isOperation(text: string, schema: GraphQLSchema): boolean {
  try {
    const document = parse(text, { noLocation: true });
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 && validate(schema, document).length === 0;
  } catch {
    return false;
  }
}
