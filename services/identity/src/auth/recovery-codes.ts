import { createHmac, hkdfSync } from 'node:crypto';

/** Keeps recovery codes in a form from which nobody can tell them. */
export interface RecoveryCodes {
  /** What is kept of a code; hyphens, spaces and their absence make no difference. */
  digest(code: string): string;
  /** How better-auth stores the list: JSON of plain codes or digests becomes digests, separated by spaces. */
  encrypt(json: string): Promise<string>;
  /** The stored list as JSON of digests. */
  decrypt(stored: string): Promise<string>;
}

/** HMAC-SHA-256 with a key of its own, derived from the service's secret by HKDF-SHA-256 (RFC 5869). */
export function createRecoveryCodes(secretKey: string): RecoveryCodes {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'tenantry identity recovery code', 32));
  const digest = (code: string) =>
    `h:${createHmac('sha256', key).update(code.replaceAll(/[\s-]/g, '')).digest('base64url')}`;
  return {
    digest,
    // Of a used list better-auth stores what is left, which are digests already. No code has a colon.
    encrypt: async (json) =>
      (JSON.parse(json) as string[]).map((code) => (code.startsWith('h:') ? code : digest(code))).join(' '),
    decrypt: async (stored) => JSON.stringify(stored.split(' ')),
  };
}
