import type { SignInMethod } from './admission.ts';

// Names of https://www.rfc-editor.org/rfc/rfc8176; it has none for single sign-on, so `sso` is ours.
const known: ReadonlySet<string> = new Set(['pwd', 'pin', 'kba']);
const held: ReadonlySet<string> = new Set(['otp', 'hwk', 'swk', 'sms', 'sc', 'tel']);

/** Whether a session did multiple factors: it says so, or it names something known and something held. */
export function didMfa(amr: readonly string[]): boolean {
  return amr.includes('mfa') || (amr.some((name) => known.has(name)) && amr.some((name) => held.has(name)));
}

/** Whether a session began with single sign-on. */
export function didSso(amr: readonly string[]): boolean {
  return amr.includes('sso');
}

/** How a session began, whatever came second; null when it is none of the ways that a policy names. */
export function signInMethodOf(amr: readonly string[]): SignInMethod | null {
  if (didSso(amr)) return 'SSO';
  if (amr.includes('pwd')) return 'PASSWORD';
  return amr.includes('hwk') || amr.includes('swk') ? 'PASSKEY' : null;
}
