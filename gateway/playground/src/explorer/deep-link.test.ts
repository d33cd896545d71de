import { expect, test } from 'vitest';
import { hashOf, operationIn } from './deep-link.ts';

test('a link carries an operation and its variables, to the letter', () => {
  const query =
    '# Who & what?\nquery Members($first: Int!) {\n  organization { members(first: $first) { totalCount } }\n}\n';

  expect(operationIn(hashOf({ query, variables: '{ "first": 20 }' }))).toEqual({ query, variables: '{"first":20}' });
  expect(operationIn(hashOf({ query, variables: '' }))).toEqual({ query, variables: undefined });
});

test('what looks like a secret is left out, in variables and in the document', () => {
  const query =
    'mutation Join($token: String = "canary") { acceptInvitation(input: { token: "canary" }) { role } other(clientSecret: "canary", name: "Ada") }';
  const variables = JSON.stringify({
    password: 'canary',
    input: { token: 'canary', items: [{ code: 'canary' }] },
    n: 1,
  });

  const link = operationIn(hashOf({ query, variables }));

  expect(link?.query).toBe(query.replaceAll('"canary"', '""'));
  expect(JSON.parse(link?.variables ?? '')).toEqual({
    password: '',
    input: { token: '', items: [{ code: '' }] },
    n: 1,
  });
});

test('what cannot be read or is too long has no link, and another fragment is no operation', () => {
  expect(hashOf({ query: '{ viewer {' })).toBe('');
  expect(hashOf({ query: '{ viewer { permissions } }', variables: '{"half' })).toBe('');
  expect(hashOf({ query: `{ ${'viewer { permissions } '.repeat(1_000)} }` })).toBe('');
  expect(operationIn('#section')).toBeNull();
  expect(operationIn('')).toBeNull();
});
