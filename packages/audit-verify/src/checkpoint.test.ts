import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCheckpoint, signCheckpoint, signerOf } from './checkpoint.ts';
import { rawKey, readVerifierKey, writeVerifierKey } from './keys.ts';
import { leafHash } from './tree.ts';

// The key of RFC 8032, 7.1, test 1: Ed25519 signs the same text the same way for ever.
const known = createPrivateKey({
  key: Buffer.from(
    '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'hex',
  ),
  format: 'der',
  type: 'pkcs8',
});
const another = generateKeyPairSync('ed25519');
const origin = 'tenantry/audit/org_1';
const checkpoint = { origin, size: 7, root: leafHash('root') };
const keyOf = (name: string) => readVerifierKey(writeVerifierKey(name, rawKey(another.publicKey)));

test('a checkpoint is a signed note to the letter', () => {
  expect(signCheckpoint(checkpoint, known)).toMatchInlineSnapshot(`
    "tenantry/audit/org_1
    7
    PAb5plclr2BSYfY2ZyyWINQJcx2JpFHXRV/pxK4WeCk=

    — tenantry/audit/org_1 SnqyEk7Z8n1JN+KHkIn66VOrqk4jfZuE8nANLeaFo1RubiP7LFRRqcOAYUUQffDHqBJW3LxCmrOhaxmtQ1Je1hF9zQ0=
    "
  `);
});

test('a checkpoint is read back, with the key that signed it', () => {
  const note = signCheckpoint(checkpoint, another.privateKey);
  const key = keyOf(origin);

  expect(readCheckpoint(note)).toEqual(checkpoint);
  expect(signerOf(note, [key])).toBe(key);
});

test('another key, another name and another text are not what was signed', () => {
  const note = signCheckpoint(checkpoint, another.privateKey);

  expect(signerOf(signCheckpoint(checkpoint, known), [keyOf(origin)])).toBeNull();
  expect(signerOf(note, [keyOf('tenantry/audit/org_2')])).toBeNull();
  expect(signerOf(note.replace('\n7\n', '\n8\n'), [keyOf(origin)])).toBeNull();
  expect(signerOf(note.replaceAll(origin, 'tenantry/audit/org_2'), [keyOf('tenantry/audit/org_2')])).toBeNull();
});

test.each(['', 'org\n1\nAAAA\n\n— org x\n', 'org\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— org x\n'])(
  'what is no checkpoint is refused: %j',
  (note) => {
    expect(() => readCheckpoint(note)).toThrow(/^Not a (checkpoint|signed note)/);
  },
);

test('a key whose ID is not its own is refused', () => {
  const text = writeVerifierKey(origin, rawKey(another.publicKey));

  expect(() => readVerifierKey(text.replace(origin, 'somebody'))).toThrow('is not the one its ID says');
  expect(() => readVerifierKey('nonsense')).toThrow('Not a key: nonsense.');
});
