import type { UpdateSecurityPolicyInput } from '../generated/schema.ts';
import type { PolicyChange } from './problems.ts';

/** The fields of the policy that an input changes: null empties what can be empty, and leaves alone what cannot. */
export function changeOf(input: UpdateSecurityPolicyInput): PolicyChange {
  const { mfaGraceUntil, ssoBreakGlassMembershipId, ssoGraceUntil, idleTimeoutMinutes, absoluteTimeoutHours } = input;
  const { mfaRequired, ssoRequired, allowedSignInMethods, ipAllowlist, ipAllowlistMode } = input;
  const nullable = {
    mfaGraceUntil,
    ssoBreakGlassMembershipId,
    ssoGraceUntil,
    idleTimeoutMinutes,
    absoluteTimeoutHours,
  };
  const rest = {
    mfaRequired: mfaRequired ?? undefined,
    ssoRequired: ssoRequired ?? undefined,
    allowedSignInMethods: allowedSignInMethods ? [...new Set(allowedSignInMethods)] : undefined,
    ipAllowlist: ipAllowlist ? [...new Set(ipAllowlist)] : undefined,
    ipAllowlistMode: ipAllowlistMode ?? undefined,
  };
  return Object.fromEntries(Object.entries({ ...nullable, ...rest }).filter(([, value]) => value !== undefined));
}
