import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** A key that checks signatures, as its text names it: https://c2sp.org/signed-note. */
export interface VerifierKey {
  readonly name: string;
  /** The first four bytes of a hash over name and key, by which a signature says whose it is. */
  readonly id: Buffer;
  readonly publicKey: KeyObject;
}

/** What precedes the 32 bytes of an Ed25519 key in SPKI: https://www.rfc-editor.org/rfc/rfc8410. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');
/** The signature type of Ed25519. */
const ed25519 = Buffer.from([1]);

/** The key's ID under a name. */
export function keyId(name: string, publicKey: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ed25519).update(publicKey).digest().subarray(0, 4);
}

/** The text that names a key: `<name>+<id>+<key>`. `publicKey` are its 32 bytes. */
export function writeVerifierKey(name: string, publicKey: Buffer): string {
  const key = Buffer.concat([ed25519, publicKey]).toString('base64');
  return `${name}+${keyId(name, publicKey).toString('hex')}+${key}`;
}

/** Reads a key's text. Throws an Error that says what is wrong with it. */
export function readVerifierKey(text: string): VerifierKey {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  const key = Buffer.from(encoded ?? '', 'base64');
  if (!name || !id || key.length !== 33 || key[0] !== 1)
    throw new Error(`Not a key: ${text.trim()}. It reads <name>+<8 hexadecimal digits>+<Ed25519 key in base64>.`);
  const publicKey = key.subarray(1);
  if (keyId(name, publicKey).toString('hex') !== id)
    throw new Error(`The key ${name}+${id} is not the one its ID says.`);
  return { name, id: Buffer.from(id, 'hex'), publicKey: ed25519Key(publicKey) };
}

/** The 32 bytes of an Ed25519 key as Node.js takes it. */
export function ed25519Key(publicKey: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' });
}

/** The 32 bytes of an Ed25519 key. */
export function rawKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(spki.length);
}
