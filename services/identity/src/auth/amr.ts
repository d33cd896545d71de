/** A session as far as its authentication is concerned. */
export interface Authenticated {
  readonly userId: string;
  /** How it was authenticated (RFC 8176), separated by spaces. */
  readonly amr: string;
  readonly mfaAt?: Date | string | null;
}

/** The authentication that a new session is stored with. */
type Authentication = Pick<Authenticated, 'amr' | 'mfaAt'>;

/** Where the second factor of `verify` is proven, and what it is. RFC 8176 has no value for recovery codes: `rc`. */
export const secondFactors: Readonly<Record<string, string>> = {
  '/two-factor/verify-totp': 'otp',
  '/two-factor/verify-backup-code': 'rc',
};

/** Replaces a session by another that is as good: what was proven in the one holds in the other. */
const replacing = new Set(['/change-password', '/two-factor/disable']);

/** What is proven with a code, on top of what the session had; a sign-in has proven the password before. */
export function withSecondFactor(path: string, amr: string | undefined, now: Date): Authentication {
  const proven = new Set([...(amr ?? 'pwd').split(' '), secondFactors[path], 'mfa']);
  return { amr: [...proven].join(' '), mfaAt: now };
}

/**
 * What a new session of `userId` says of its authentication, by the endpoint that makes it. `current` is the session that
 * asked, where the endpoint knows one. A passkey is checked to have verified its user, so it is two factors: the key,
 * and what unlocks it. `isKeySynced` tells a key in software from one that never leaves its device.
 */
export function authenticationOf(
  path: string,
  userId: string,
  current: Authenticated | null,
  isKeySynced: boolean,
  now: Date,
): Authentication {
  const own = current?.userId === userId ? current : null;
  if (path === '/passkey/verify-authentication') return { amr: `${isKeySynced ? 'swk' : 'hwk'} user mfa`, mfaAt: now };
  if (path in secondFactors) return withSecondFactor(path, own?.amr, now);
  if (own && replacing.has(path)) return { amr: own.amr, mfaAt: own.mfaAt ?? null };
  return { amr: 'pwd', mfaAt: null };
}

/** How long a proven second factor lets a person change their factors, in milliseconds. */
const freshFor = 10 * 60_000;

/** Whether a second factor was proven at `mfaAt`, a moment ago. */
export function isFresh(mfaAt: Date | string | null | undefined, now: Date): boolean {
  return mfaAt != null && now.getTime() - new Date(mfaAt).getTime() < freshFor;
}
