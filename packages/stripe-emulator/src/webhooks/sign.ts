import { createHmac } from 'node:crypto';

/** The `Stripe-Signature` of a payload: one signature for each secret, as during a rotation. */
export function signatureOf(payload: string, secrets: readonly string[], at: number): string {
  const signatures = secrets.map((secret) => {
    const digest = createHmac('sha256', secret).update(`${at}.${payload}`).digest('hex');
    return `v1=${digest}`;
  });
  return [`t=${at}`, ...signatures].join(',');
}
