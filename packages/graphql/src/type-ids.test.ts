import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId } from './type-ids.ts';

test('an ID gives back its kind and UUID', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('org', 'usr', 'mem'), (uuid, prefix) => {
      expect(decodeId(encodeId(prefix, uuid))).toEqual({ prefix, uuid });
    }),
  );
});

test.each([
  '',
  'org',
  'org_',
  '_01h2xcejqtf2nbrexx3vqjhp41',
  'org_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  'org_01H2XCEJQTF2NBREXX3VQJHP41',
  "org_' OR 1=1 --",
  '019a0000-0000-7000-8000-000000000001',
])('%j is no ID', (text) => {
  expect(decodeId(text)).toBeNull();
});
