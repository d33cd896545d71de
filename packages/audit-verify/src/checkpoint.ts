import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { keyId, rawKey, type VerifierKey } from './keys.ts';

/** What a checkpoint says: this is the head of the log of `origin` with `size` entries. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const separator = '\n\n';

/**
 * Signs a checkpoint, under its origin as the key's name: https://c2sp.org/tlog-checkpoint in https://c2sp.org/signed-note.
 */
export function signCheckpoint({ origin, size, root }: Checkpoint, privateKey: KeyObject): string {
  const text = `${origin}\n${size}\n${root.toString('base64')}\n`;
  const id = keyId(origin, rawKey(createPublicKey(privateKey)));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]).toString('base64');
  return `${text}\n— ${origin} ${signature}\n`;
}

/** Reads a checkpoint without asking who signed it. Throws an Error that says what is wrong with it. */
export function readCheckpoint(note: string): Checkpoint {
  const [origin, size, root, ...more] = textOf(note).split('\n');
  if (
    !origin ||
    !/^(0|[1-9]\d{0,15})$/.test(size ?? '') ||
    !/^[A-Za-z0-9+/]{43}=$/.test(root ?? '') ||
    more.at(-1) !== ''
  )
    throw new Error('Not a checkpoint: it has an origin, a size and a root hash, each on its line.');
  return { origin, size: Number(size), root: Buffer.from(root!, 'base64') };
}

/** The key that signed the checkpoint, of those that are named as its origin; null when none of them did. */
export function signerOf(note: string, keys: readonly VerifierKey[]): VerifierKey | null {
  const text = textOf(note);
  const { origin } = readCheckpoint(note);
  for (const line of note.slice(text.length + 1).split('\n')) {
    const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const signature = Buffer.from(encoded ?? '', 'base64');
    const key = keys.find((one) => one.name === name && name === origin && one.id.equals(signature.subarray(0, 4)));
    if (key && verify(null, Buffer.from(text), key.publicKey, signature.subarray(4))) return key;
  }
  return null;
}

/** What is signed of a note: everything before its last empty line. */
function textOf(note: string): string {
  const end = note.lastIndexOf(separator);
  if (end < 0) throw new Error('Not a signed note: an empty line comes before the signatures.');
  return note.slice(0, end + 1);
}
