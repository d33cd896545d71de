import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { rowIdWriter } from './row-ids.ts';
import { encodeId } from './type-ids.ts';

const schema = buildSchema(`
  directive @typeId(prefix: String!) on OBJECT
  type User @typeId(prefix: "usr") { id: ID }
  type Cat @typeId(prefix: "cat") { id: ID }
  type WildCat @typeId(prefix: "wld") { id: ID }
  type Address { street: String }
`);
const id = '0194f2a0-5b7c-7d3e-8f90-123456789abc';
const as = (prefix: string) => encodeId(prefix, id);

test('IDs are written by what their table or column is called', () => {
  const write = rowIdWriter(schema);

  expect(write('wild_cat', 'id', id, {})).toBe(as('wld'));
  expect(write('address', 'cat_id', id, {})).toBe(as('cat'));
  expect(write('address', 'cat_ids', [id, id], {})).toEqual([as('cat'), as('cat')]);
  expect(write('address', 'made_by', id, {})).toBe(as('usr'));
  expect([write('address', 'id', id, {}), write('cat', 'id', 'Tom', {}), write('cat', 'name', id, {})]).toEqual([
    id,
    'Tom',
    id,
  ]);
});

test('what is told of a column goes before its name, and may depend on the row', () => {
  const write = rowIdWriter(schema, {
    'cat.replaced_by': 'Cat',
    'cat.id': { by: 'kind', types: { TAME: 'Cat', WILD: 'WildCat' } },
  });

  expect(write('cat', 'replaced_by', id, {})).toBe(as('cat'));
  expect(write('cat', 'id', id, { kind: 'WILD' })).toBe(as('wld'));
  expect(write('cat', 'id', id, { kind: 'TAME' })).toBe(as('cat'));
  // Rather no prefix than that of something else.
  expect(write('cat', 'id', id, { kind: 'ODD' })).toBe(id);
});

test('types that have no IDs are found when a subgraph is built', () => {
  expect(() => rowIdWriter(schema, { 'cat.id': 'Address' })).toThrow('There is no type Address with IDs of its own.');
  expect(() => rowIdWriter(schema, { 'cat.id': { by: 'kind', types: { TAME: 'Dog' } } })).toThrow('no type Dog');
});
