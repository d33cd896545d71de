import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReserved, slugFrom, slugProblem } from './slug.ts';

test.each([
  ['Acme', 'acme'],
  ['Müller & Söhne GmbH', 'muller-sohne-gmbh'],
  ['  --x--  ', 'x-org'],
  ['東京', 'organization'],
  ['a'.repeat(60), 'a'.repeat(40)],
])('%j becomes %j', (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test('whatever the name, the slug made from it is a good one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'x7k2p9'), (name, suffix) => {
      expect(slugProblem(slugFrom(name, suffix))).toBeNull();
    }),
  );
});

test.each(['ab', 'Acme', 'a--b', '-ab', 'ab-', 'a b', 'a'.repeat(41), ''])('%j is no slug', (slug) => {
  expect(slugProblem(slug)).not.toBeNull();
});

test('addresses of our own are reserved', () => {
  expect(['graphql', 'auth', 'acme'].map(isReserved)).toEqual([true, true, false]);
});
