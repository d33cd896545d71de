import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnAnswers } from './on-answers.ts';

type Gateway = Awaited<ReturnType<typeof startOnAnswers>>;
let gateway: Gateway;

beforeAll(async () => {
  gateway = await startOnAnswers();
});
afterAll(async () => {
  await gateway.stop();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const polluting = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';

test('keys that lead to prototypes are keys like any others, at every depth and in every merge', async () => {
  const answer = await gateway.ask('{ cage { id rent area { width height } keeper { id name } } }', {
    animals: `{"data":{${polluting},"cage":{${polluting},"__typename":"Cage","id":"1","area":{${polluting},"width":1,"height":2,"unit":null},
      "keeper":{${polluting},"__typename":"Keeper","id":"2"}}}}`,
    costs: `{"data":{${polluting},"_entities":[{${polluting},"__typename":"Cage","rent":5,"area":{${polluting}}}]}}`,
    people: `{"data":{"_entities":[{${polluting},"__typename":"Keeper","name":"Kim"}]}}`,
  });

  expect(answer).toEqual({
    data: { cage: { id: '1', rent: 5, area: { width: 1, height: 2 }, keeper: { id: '2', name: 'Kim' } } },
  });
});

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(names)('the alias %s names a field, whether the subgraph answers it or not', async (name) => {
  const query = `{ cage { ${name}: id } ${name}: keeper(id: "1") { ${name}: name level } }`;
  const cage = `{"data":{"cage":{"__typename":"Cage","${name}":"1"}}}`;
  const keeper = (field: string) => `{"data":{"${name}":{"__typename":"Keeper","${field}":"Kim","level":"JUNIOR"}}}`;

  const full = await gateway.ask(query, { animals: cage, people: keeper(name) });
  const lacking = await gateway.ask(query, { animals: cage, people: keeper('other') });

  expect(JSON.stringify(full.data)).toBe(`{"cage":{"${name}":"1"},"${name}":{"${name}":"Kim","level":"JUNIOR"}}`);
  expect(JSON.stringify(lacking.data)).toBe(`{"cage":{"${name}":"1"},"${name}":null}`);
});

test.each(names)('a variable may be called %s, and is sent only when it was given', async (name) => {
  const query = `query ($${name}: Int) { keepers(first: $${name}) { name } }`;
  const people = '{"data":{"keepers":[]}}';

  await gateway.ask(query, { people }, JSON.parse(`{"${name}":2}`) as object);
  await gateway.ask(query, { people });

  expect(gateway.asked.slice(-2).map(({ variables }) => JSON.stringify(variables))).toEqual([`{"${name}":2}`, '{}']);
});

const animals = (cages: string) => ({
  animals: `{"data":{"cages":${cages}}}`,
  people: '{"data":{"boss":{"__typename":"Keeper","name":"Kim"}}}',
});
const cage = '"__typename":"Cage","id":"1"';
const costs = (answer: string) => ({ ...animals(`[{${cage}}]`), costs: answer });

test.each([
  ['a word instead of a list', animals('"all of them"'), { cages: null }, ['cages']],
  ['an object instead of a list', animals('{"0":{}}'), { cages: null }, ['cages']],
  ['words instead of objects', animals('["one"]'), { cages: [null] }, ['cages', 0]],
  ['a list instead of an object', animals('[[]]'), { cages: [null] }, ['cages', 0]],
  ['a type that is no name', animals('[{"__typename":7,"id":"1"}]'), { cages: [null] }, ['cages', 0]],
  ['an answer that is no object', costs('[]'), { cages: [{ id: '1', bills: null }] }, ['cages', 0]],
  ['no answer', costs('null'), { cages: [{ id: '1', bills: null }] }, ['cages', 0]],
  ['data that is no object', costs('{"data":"fine"}'), { cages: [{ id: '1', bills: null }] }, ['cages', 0]],
  [
    'entities that are no list',
    costs('{"data":{"_entities":{}}}'),
    { cages: [{ id: '1', bills: null }] },
    ['cages', 0],
  ],
  [
    'more entities than asked for',
    costs('{"data":{"_entities":[null,null]}}'),
    { cages: [{ id: '1', bills: null }] },
    ['cages', 0],
  ],
  [
    'a word for bills',
    costs(`{"data":{"_entities":[{${cage},"bills":"many"}]}}`),
    { cages: [{ id: '1', bills: null }] },
    ['cages', 0, 'bills'],
  ],
])('%s costs the field its value, and no other field', async (_, answers, data, path) => {
  const answer = await gateway.ask('{ cages { id bills { amount } } boss { name } }', answers);

  expect(answer.data).toEqual({ ...data, boss: { name: 'Kim' } });
  expect(answer.errors).toMatchObject([{ path, extensions: { code: 'UNAVAILABLE' } }]);
});

test.each([
  ['an unknown type', '[{"__typename":"Dragon","id":"1"}]'],
  ['the type of something that has no fields', '[{"__typename":"String","id":"1"}]'],
  ['an ID that is an object', '[{"__typename":"Cage","id":{"toString":"x"}}]'],
])('%s is null', async (_, cages) => {
  const { data } = await gateway.ask('{ cages { id } boss { name } }', animals(cages));

  expect(data).toEqual({ cages: [null], boss: { name: 'Kim' } });
});

test.each(['"many"', '[null, 7, "x", {"message":{}}, {"path":[{}]}, {"extensions":[]}]', '{"0":{"message":"x"}}'])(
  'errors that are none (%s) are not told',
  async (errors) => {
    const { data, errors: told } = await gateway.ask('{ boss { name } }', {
      people: `{"data":{"boss":null},"errors":${errors}}`,
    });

    expect([data, told]).toEqual([null, undefined]);
  },
);

test('what is nested beyond measure costs the fetch that needs it, and nothing else', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const { data, errors } = await gateway.ask('{ cages { id rent } boss { name } }', {
    ...animals(
      `[{${cage},"area":{"width":${deep},"height":1,"unit":null}},{"__typename":"Cage","id":"2","area":{"width":1,"height":1,"unit":null}}]`,
    ),
    costs: '{"data":{"_entities":[]}}',
  });

  expect(data).toEqual({ cages: [null, null], boss: { name: 'Kim' } });
  expect(errors).toHaveLength(1);
});
