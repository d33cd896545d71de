import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Hides a text on its way through the database, such as a token in the outbox. */
export interface Sealer {
  /** The text, readable for `open` alone, and bound to the ID of what it belongs to. */
  seal(text: string, id: string): string;
  /** Throws when it was sealed with another key or for another ID, or was changed. */
  open(sealed: string, id: string): string;
}

const nonceLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM with a key for this purpose alone, derived from the service's secret by HKDF-SHA-256 (RFC 5869). The purpose
 * begins with the service: `identity mail`.
 */
export function createSealer(secretKey: string, purpose: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', `tenantry ${purpose}`, 32));
  return {
    seal(text, id) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64url');
    },
    open(sealed, id) {
      const bytes = Buffer.from(sealed, 'base64url');
      const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(id)).setAuthTag(tag);
      const text = decipher.update(bytes.subarray(nonceLength + tagLength));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}
