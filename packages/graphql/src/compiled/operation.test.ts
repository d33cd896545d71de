import { writeOperation } from '@tenantry/testing/operations';
import fc from 'fast-check';
import { buildSchema, execute, type ExecutionResult, type GraphQLError, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildMenagerie, type Weather } from '../../tests/menagerie.ts';
import { compileOperation } from './operation.ts';

const schema = buildMenagerie();

/** What graphql and the compiled operation answer, and which mutations each has begun. */
async function both(
  query: string,
  variables: Record<string, unknown>,
  { seed = 0, bad = 0 } = {},
): Promise<{ expected: Outcome; compiled: Outcome }> {
  const document = parse(query);
  const calm = (): Weather => ({ seed, bad, begun: [] });
  const [one, other] = [calm(), calm()];
  const expected = await execute({ schema, document, variableValues: variables, contextValue: one });
  const compiled = compileOperation(schema, document, null);
  if (typeof compiled === 'string') throw new Error(compiled);
  return { expected: outcome(expected, one), compiled: outcome(await compiled(other, variables), other) };
}

type Outcome = ReturnType<typeof outcome>;
const outcome = ({ data, errors }: ExecutionResult, { begun }: Weather) => ({
  data: JSON.stringify(data),
  errors: [...new Set(errors?.map((error) => JSON.stringify(toldOf(error, data))))].toSorted(),
  begun,
});

/**
 * Fields that are resolved at the same time fail in any order. Of several whose failure makes null of the same thing around them,
 * it is chance which is told of: then where that null is counts.
 */
function toldOf(error: GraphQLError, data: unknown): unknown {
  const { path = [], originalError } = error;
  let at = data;
  for (const [depth, key] of path.entries()) {
    if (at === null) return { nulled: path.slice(0, depth) };
    at = (at as Record<string, unknown>)[key];
  }
  return { ...error.toJSON(), message: opening(error.message), cause: originalError?.constructor.name };
}

/** How graphql begins; then it may show a value, or say what could be done about it. */
const opening = (message: string): string => message.replace(/(?<=serialize).*|(?<=\.) Either the .*/s, '');

const choices = fc.array(fc.nat(255), { minLength: 20, maxLength: 160, size: 'max' });

test('generated operations are answered as graphql answers them, whatever resolvers do', async () => {
  let compared = 0;
  const weather = fc.record({ seed: fc.nat(255), bad: fc.constantFrom(0, 0, 10, 40) });
  await fc.assert(
    fc.asyncProperty(choices, weather, async (chosen, given) => {
      const { query, variables } = writeOperation(schema, chosen);
      if (validate(schema, parse(query)).length > 0) return;
      compared += 1;
      const { expected, compiled } = await both(query, variables, given);
      expect(compiled).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(800);
}, 60_000);

test.each([
  ['the schema itself', '{ __schema { queryType { name } } __type(name: "Lion") { kind fields { name } } }', {}],
  ['names of prototypes', '{ __proto__: places { constructor: name __proto__: isOpen } toString: __typename }', {}],
  ['a variable that is missing', 'query ($w: Where!) { animal(where: $w) { id } }', {}],
  [
    'a variable that is wrong',
    'query ($w: Where!) { animal(where: $w) { id } }',
    { w: { most: {}, moods: ['ANGRY'] } },
  ],
  ['defaults of variables', 'query ($o: Amount = "12") { places { price(off: $o, of: ["3", $o]) } }', {}],
  ['null for what has a default', 'query ($m: Mood = GLAD) { places { animals(mood: $m) { id } } }', { m: null }],
  ['null for a condition', 'query ($y: Boolean = true) { places { name @include(if: $y) } }', { y: null }],
  [
    'variables within values',
    'query ($n: ID) { animal(where: { near: $n, deeper: { near: $n } }) { id } }',
    { n: 'x' },
  ],
  ['nothing that is included', '{ places { name @skip(if: true) } }', {}],
  ['mutations in turn, up to the one that fails', 'mutation { a: open b: move { name } c: open }', {}],
])('%s is answered as graphql answers it', async (_, query, variables) => {
  for (const seed of [1, 2, 3, 4]) {
    const { expected, compiled } = await both(query, variables, { seed, bad: seed > 2 ? 150 : 0 });
    expect(compiled).toEqual(expected);
  }
});

test('one compiled operation serves every combination of its conditions', async () => {
  const query =
    'query ($yes: Boolean!, $no: Boolean = false) { places { name @include(if: $yes) isOpen @skip(if: $no) } }';
  const compiled = compileOperation(schema, parse(query), null);
  for (const variables of [{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }]) {
    const expected = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: { seed: 0, bad: 0, begun: [] },
    });
    if (typeof compiled === 'string') throw new Error(compiled);
    expect(JSON.stringify(await compiled({ seed: 0, bad: 0, begun: [] }, variables))).toBe(JSON.stringify(expected));
  }
});

test('an operation is chosen by its name, and where that tells nothing, graphql says so', () => {
  const document = parse('query A { places { name } } query B { any { __typename } }');

  expect(typeof compileOperation(schema, document, 'B')).toBe('function');
  expect(compileOperation(schema, document, null)).toBe('unnamed');
  expect(compileOperation(schema, document, 'C')).toBe('unnamed');
});

test('beside an item that fails at once, others fail unheard', async () => {
  const list = buildSchema('type Query { items: [Item!] } type Item { name: String! }');
  const late = { name: () => Promise.reject(new Error('too late')) };
  Object.assign(list.getQueryType()!.getFields()['items']!, { resolve: () => [late, new Error('at once')] });
  const compiled = compileOperation(list, parse('{ items { name } }'), null);
  if (typeof compiled === 'string') throw new Error(compiled);

  // A rejection that nobody hears would end the process, and fails the test.
  const { data, errors } = await compiled(null, {});

  expect([data, errors?.map(({ message }) => message)]).toEqual([{ items: null }, ['at once']]);
});
