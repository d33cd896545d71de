import { isWithin } from './addresses.ts';
import { type Admission, type AdmissionPolicy, type AdmissionSession, signInMethods } from './admission.ts';
import { didMfa, didSso, signInMethodOf } from './amr.ts';

/** What of a request decides whether it is let in. */
export interface Circumstances {
  /** Where the request comes from; null is unknown, and on no list. */
  readonly address: string | null;
  readonly now: Date;
}

/** Why a request is not let in: a code for programs, and for people how it would be. */
export interface Refusal {
  readonly code: 'IP_NOT_ALLOWED' | 'SESSION_EXPIRED' | 'MFA_REQUIRED' | 'SSO_REQUIRED' | 'SIGN_IN_METHOD_NOT_ALLOWED';
  readonly message: string;
  /** What a client needs to comply. */
  readonly extensions?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Why a request is refused, or null when it is let in. The address comes first, so that nothing is told of the rest elsewhere;
 * then the session's age, since who signs in anew may comply with what follows.
 */
export function judge(
  { addresses, policy, session }: Omit<Admission, 'until' | 'costBudget'>,
  circumstances: Circumstances,
): Refusal | null {
  const { address, now } = circumstances;
  if (addresses && !isListed(address, addresses)) return foreignToKey(address);
  if (!policy) return null;
  if (policy.ipAllowlistMode === 'ENFORCED' && !isListed(address, policy.ipAllowlist)) return foreign(address);
  return session && judgeSession(policy, session, now);
}

/** Whether a request is let in from an address that is only reported. */
export function isReportable({ policy }: Pick<Admission, 'policy'>, address: string): boolean {
  return policy?.ipAllowlistMode === 'REPORT_ONLY' && !isListed(address, policy.ipAllowlist);
}

function judgeSession(policy: AdmissionPolicy, session: AdmissionSession, now: Date): Refusal | null {
  const { idleTimeoutMinutes: idle, absoluteTimeoutHours: absolute, allowedSignInMethods: allowed } = policy;
  if (idle !== null && session.longestRestSeconds > idle * 60) return rested(idle);
  if (absolute !== null && now.getTime() - session.createdAt.getTime() > absolute * 3_600_000) return aged(absolute);
  if (isDue(policy.mfaRequired, policy.mfaGraceUntil, now) && !didMfa(session.amr)) return mfaRequired;
  if (policy.ssoRequired && session.isBreakGlass) return null;
  if (isDue(policy.ssoRequired, policy.ssoGraceUntil, now) && !didSso(session.amr)) return ssoRequired;
  return isAllowed(session.amr, allowed) ? null : otherMethod(allowed);
}

const isListed = (address: string | null, ranges: readonly string[]) => address !== null && isWithin(address, ranges);

const isDue = (isRequired: boolean, graceUntil: Date | null, now: Date) =>
  isRequired && (graceUntil === null || graceUntil <= now);

/** Where every way is allowed, so are ways that have no name here. */
function isAllowed(amr: readonly string[], allowed: AdmissionPolicy['allowedSignInMethods']): boolean {
  const method = signInMethodOf(amr);
  return signInMethods.every((each) => allowed.includes(each)) || (method !== null && allowed.includes(method));
}

const foreignToKey = (address: string | null): Refusal => ({
  code: 'IP_NOT_ALLOWED',
  message: `The API key may not be used from ${address ?? 'here'}. Use it from an address it is bound to, or have its addresses changed.`,
});

const foreign = (address: string | null): Refusal => ({
  code: 'IP_NOT_ALLOWED',
  message: `The organization may not be used from ${address ?? 'here'}. Use it from a network that it allows, or have an admin add this one.`,
});

const rested = (minutes: number): Refusal => ({
  code: 'SESSION_EXPIRED',
  message: `The session was not used for more than the ${minutes} minutes that the organization allows. Sign in again.`,
});

const aged = (hours: number): Refusal => ({
  code: 'SESSION_EXPIRED',
  message: `The session is older than the ${hours} hours that the organization allows. Sign in again.`,
});

const mfaRequired: Refusal = {
  code: 'MFA_REQUIRED',
  message: 'The organization requires a second factor. Set one up if you have none, and sign in with it.',
  extensions: { enrollUrl: '/auth/two-factor/enable' },
};

const ssoRequired: Refusal = {
  code: 'SSO_REQUIRED',
  message: "The organization requires its single sign-on. Sign in with it, or ask the organization's owner.",
};

const otherMethod = (allowed: AdmissionPolicy['allowedSignInMethods']): Refusal => ({
  code: 'SIGN_IN_METHOD_NOT_ALLOWED',
  message: `The organization does not allow how you signed in. Sign in again in one of these ways: ${allowed.join(', ')}.`,
  extensions: { allowedSignInMethods: allowed },
});
