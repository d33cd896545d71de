import { buildSchema, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createOperationCosts } from './operation-costs.ts';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    person: Person
    people(first: Int = 20): People @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
    named(ids: [ID!]!): [Node]! @listSize(assumedSize: 100)
    report: Report @cost(weight: 100)
  }
  type Mutation { rename(name: String): Person  invite: Person @cost(weight: 50) }
  interface Node { id: ID! }
  type Person implements Node { id: ID! name: String friends: [Person!]! @listSize(assumedSize: 5) balance: Money }
  type Team implements Node { id: ID! lead: Person }
  type People { edges: [Edge!]! nodes: [Person!]! total: Int! @cost(weight: 5) }
  type Edge { node: Person! }
  type Report { lines: [Line!]! }
  type Line { text: String }
  type Money @cost(weight: 0) { amount: Int }
`;
const costs = createOperationCosts(buildSchema(sdl), sdl);

function costOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return costs.costOf(document, operation as never, variables);
}

test.each([
  ['values of an object cost nothing', '{ person { id name } }', {}, 1],
  ['an object without weight is free, its field is not', '{ person { balance { amount } } }', {}, 1],
  ['a page costs what it may hold: its default', '{ people { nodes { id } } }', {}, 21],
  ['what is asked for', '{ people(first: 3) { nodes { id } } }', {}, 4],
  ['what a variable says', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 7 }, 8],
  ['or its default', 'query ($n: Int = 2) { people(first: $n) { nodes { id } } }', {}, 3],
  ['null is the default of the argument', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: null }, 21],
  ['a size below nothing is nothing', '{ people(first: -5) { nodes { id } } }', {}, 1],
  ['edges cost as well', '{ people(first: 3) { edges { node { id } } total } }', {}, 1 + 3 * 2 + 5],
  ['lists within lists multiply', '{ people(first: 3) { nodes { friends { friends { id } } } } }', {}, 1 + 3 * 31],
  ['a list by IDs is as long as they are', '{ named(ids: ["a", "b"]) { id } }', {}, 2],
  ['given by a variable too', 'query ($i: [ID!]!) { named(ids: $i) { id } }', { i: ['a', 'b', 'c'] }, 3],
  [
    'of what one thing may be, the dearest',
    '{ named(ids: "a") { ... on Team { lead { id } } ...P } } fragment P on Person { friends { id } }',
    {},
    6,
  ],
  [
    'the same field twice is one',
    '{ person { friends { id } } ...A } fragment A on Query { person { friends { name } } }',
    {},
    6,
  ],
  [
    'what is skipped is free',
    'query ($s: Boolean!) { person @skip(if: $s) { id } report @include(if: $s) { lines { text } } }',
    { s: true },
    102,
  ],
  [
    'and otherwise is not',
    'query ($s: Boolean!) { person @skip(if: $s) { id } report @include(if: $s) { lines { text } } }',
    { s: false },
    1,
  ],
  ['a mutation costs more', 'mutation { rename { id } }', {}, 11],
  ['or what it says', 'mutation { invite { id } }', {}, 51],
  ['introspection costs', '{ __schema { types { name } } }', {}, 100],
])('%s', (_, text, variables, cost) => {
  expect(costOf(text, variables)?.estimate).toBe(cost);
});

test('an answer costs what is in it', () => {
  const page = costOf('{ people(first: 50) { nodes { friends { id } } total } }');
  const friends = [{ id: 1 }, { id: 2 }];

  expect(page?.estimate).toBe(1 + 50 * 6 + 5);
  expect(page?.actual({ people: { nodes: [{ friends }, { friends: [] }], total: 2 } })).toBe(1 + 3 + 1 + 5);
  expect(page?.actual({ people: null })).toBe(1);
  expect(page?.actual(null)).toBe(1);
});

test('an answer tells by __typename what its things are; else the dearest is what they are', () => {
  const text = '{ named(ids: ["a", "b"]) { kind ... on Team { lead { id } } ... on Person { friends { id } } } }';
  const [told, untold] = [text.replace('kind', '__typename'), text.replace('kind', 'id')].map((each) => costOf(each));
  const team = { lead: { id: 1 } };

  expect(told?.actual({ named: [{ __typename: 'Team', ...team }, null] })).toBe(2);
  expect(untold?.actual({ named: [team, { friends: [{}, {}] }] })).toBe(2 + 3);
});

test('a mutation that failed was tried, and what variables make wrong is for execution to refuse', () => {
  expect(costOf('mutation { invite { id } }')?.actual(null)).toBe(50);
  expect(costOf('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 'many' })).toBeNull();
});

test('each combination of sizes has its own cost, and names that mean something to JavaScript mean nothing here', () => {
  const text =
    'query ($__proto__: Int, $constructor: Int) { a: people(first: $__proto__) { nodes { id } } __proto__: people(first: $constructor) { nodes { id } } }';

  const cost = costOf(text, JSON.parse('{"__proto__": 2, "constructor": 3}'));
  expect(cost?.estimate).toBe(2 + 5);
});
