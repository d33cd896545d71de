import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogNames } from './catalog.ts';
import { catalogJsonSchema } from './json-schema.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

test('the exported schema is that of the code; generate.ts writes it', () => {
  expect(read('catalog.schema.json')).toEqual(JSON.parse(JSON.stringify(catalogJsonSchema())));
});

test.for(catalogNames)('editors find the schema of %s', (name) => {
  expect(read(`../../catalogs/${name}.json`).$schema).toBe('../src/catalog/catalog.schema.json');
});
