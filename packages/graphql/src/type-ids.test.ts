import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { expect, test } from 'vitest';
import { decodeId, encodeId } from './type-ids.ts';

test('an ID gives back its kind and UUID', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('org', 'usr', 'mem'), (uuid, prefix) => {
      expect(decodeId(encodeId(prefix, uuid))).toEqual({ prefix, uuid });
    }),
  );
});

test('IDs are those of the library of the specification, whatever the UUID', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('org', 'usr', 'a_b'), (uuid, prefix) => {
      const id = TypeID.fromUUID(prefix, uuid).toString();
      expect(encodeId(prefix, uuid.toUpperCase())).toBe(id);
      expect(decodeId(id)).toEqual({ prefix, uuid });
    }),
  );
});

test('what is hardly an ID is none, as the library has it', () => {
  const almost = fc
    .tuple(fc.constantFrom('org', 'o', 'a_', '_a', 'A', 'a1', ''), fc.stringMatching(/^[0-7][0-9a-z]{24,26}$/))
    .map((parts) => parts.join('_'));
  fc.assert(
    fc.property(almost, (text) => {
      expect(decodeId(text)).toEqual(byLibrary(text));
    }),
  );
  expect(() => encodeId('org', '019a0000-0000-0000-0000-00000000000g')).toThrow('no UUID');
});

function byLibrary(text: string) {
  try {
    const id = TypeID.fromString(text);
    return id.getType() === '' ? null : { prefix: id.getType(), uuid: id.toUUID() };
  } catch {
    return null;
  }
}

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
