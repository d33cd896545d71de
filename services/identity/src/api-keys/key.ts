import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { encodeId } from '@tenantry/graphql';

const pattern = /^tk_live_([0-9a-z]{26})_([\w-]{43})([0-9a-z]{7})$/;

/** Makes the secret of an API key: `tk_live_<key id>_<43 characters><checksum>`, 256 random bits. */
export function newSecret(keyId: string): string {
  const body = `tk_live_${encodeId('key', keyId).slice('key_'.length)}_${randomBytes(32).toString('base64url')}`;
  return body + checksum(body);
}

/** What is stored of a secret: its SHA-256 in hexadecimal. A fast hash is enough for 256 random bits. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a text has the form of an API key, its checksum included: typing errors never reach the database. */
export function isApiKey(text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && checksum(text.slice(0, -7)) === match[3];
}

function checksum(body: string): string {
  return crc32(body).toString(36).padStart(7, '0');
}
