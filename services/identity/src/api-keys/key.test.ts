import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, isApiKey, newSecret } from './key.ts';

const keyId = '019a0000-0000-7000-8000-000000000001';

test('a secret has the documented form and is never the same twice', () => {
  const [first, second] = [newSecret(keyId), newSecret(keyId)];

  expect(first).toMatch(/^tk_live_[0-9a-z]{26}_[\w-]{43}[0-9a-z]{7}$/);
  expect([isApiKey(first), isApiKey(second)]).toEqual([true, true]);
  expect(hashOf(first)).not.toBe(hashOf(second));
});

test('one wrong character is noticed before the database is asked', () => {
  const secret = newSecret(keyId);
  fc.assert(
    fc.property(fc.nat(secret.length - 1), fc.constantFrom(...'abcXYZ019_-'), (position, character) => {
      const mistyped = secret.slice(0, position) + character + secret.slice(position + 1);
      expect(isApiKey(mistyped)).toBe(mistyped === secret);
    }),
  );
});
