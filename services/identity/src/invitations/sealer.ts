import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Hides a token on its way through the outbox to the mail. */
export interface Sealer {
  /** The token, readable for `open` alone, and bound to its invitation. */
  seal(token: string, invitationId: string): string;
  /** Throws when it was sealed with another key or for another invitation, or was changed. */
  open(sealed: string, invitationId: string): string;
}

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM with a key of its own, derived from the service's secret by HKDF-SHA-256 (RFC 5869). */
export function createSealer(secretKey: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'tenantry identity invitation token', 32));
  return {
    seal(token, invitationId) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(invitationId));
      const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
    },
    open(sealed, invitationId) {
      const bytes = Buffer.from(sealed, 'base64url');
      const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(invitationId)).setAuthTag(tag);
      const text = decipher.update(bytes.subarray(nonceLength + tagLength));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}
