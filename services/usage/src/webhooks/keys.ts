import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';

/** The Ed25519 keys of endpoints, which are known by the endpoint's ID and a number that rises with every rotation. */
export interface WebhookKeys {
  /** What verifies signatures, as Standard Webhooks writes it: `whpk_` and the 32 bytes in base64. */
  publicKeyOf(endpointId: string, number: number): string;
  /** A signature of the text as Standard Webhooks writes it: `v1a,` and base64. */
  sign(endpointId: string, number: number, text: string): string;
}

/** A private key in PKCS 8 up to its 32 bytes: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const privateKeyPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const keptAtMost = 10_000;

/** Keys that are derived from the service's secret by HKDF-SHA-256 (RFC 5869), and stored nowhere. */
export function createWebhookKeys(secretKey: string): WebhookKeys {
  const kept = new Map<string, KeyObject>();

  function privateKey(endpointId: string, number: number): KeyObject {
    const name = `tenantry usage webhook key ${endpointId} ${number}`;
    const known = kept.get(name);
    if (known) return known;
    const seed = Buffer.from(hkdfSync('sha256', secretKey, '', name, 32));
    const key = createPrivateKey({ key: Buffer.concat([privateKeyPrefix, seed]), format: 'der', type: 'pkcs8' });
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(name, key);
    return key;
  }

  return {
    publicKeyOf(endpointId, number) {
      const spki = createPublicKey(privateKey(endpointId, number)).export({ format: 'der', type: 'spki' });
      return `whpk_${spki.subarray(-32).toString('base64')}`;
    },
    sign: (endpointId, number, text) =>
      `v1a,${sign(null, Buffer.from(text), privateKey(endpointId, number)).toString('base64')}`,
  };
}
