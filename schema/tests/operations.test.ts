import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const api = buildSchema(readFileSync(join(root, 'api.graphql'), 'utf8'));
const operations = globSync('operations/**/*.graphql', { cwd: root }).map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const document = parse(text);
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? 'no name'] : [],
  );
  return { file, text, names, mistakes: validate(api, document).map(({ message }) => message) };
});

test('every trusted document is one named operation that clients may ask, and says what it is for', () => {
  const wrong = operations.flatMap(({ file, text, names, mistakes }) => [
    ...mistakes.map((mistake) => `${file}: ${mistake}`),
    ...(names.length === 1 && /^[A-Z]\w+$/.test(names[0]!) ? [] : [`${file}: ${names.join()}`]),
    ...(/^# [A-Z].*\.\n/.test(text) ? [] : [`${file} does not begin with a sentence about it`]),
  ]);

  expect(wrong).toEqual([]);
});

test('no two of them share a name', () => {
  const names = operations.flatMap((operation) => operation.names).toSorted();

  expect(names).toEqual([...new Set(names)]);
});
