import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(source, file), 'utf8');

// The compiler refuses to mix bigint and number, and the linter refuses what would turn the one into the other. What is left is
// where money comes from: no column and no field of money may be a number.
test('money is nowhere a number: every column and field in minor units is a bigint, or an exact decimal', () => {
  const ofTables = read('generated/tables.ts').matchAll(/^\s+(\w*[mM]inor)\??: (.+);$/gm);
  const files = globSync('**/*.ts', { cwd: source, exclude: ['generated/**', '**/*.test.ts'] });
  const ofTypes = files.flatMap((file) => [
    ...read(file).matchAll(/(?:readonly |[({,] ?)(\w*[mM]inor)\??: ([\w<>| ]+)/g),
  ]);
  const fields = [...ofTables, ...ofTypes].map(([, name, type]) => `${name}: ${type}`);

  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((field) => /\bnumber\b/.test(field))).toEqual([]);
});
