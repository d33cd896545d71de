import type { AdmissionPolicy } from '@tenantry/actor';
import type { SecurityPolicyRow } from './store.ts';

/** What is asked of requests: the organization's policy, and where it sets less than its plan bounds, the plan. */
export function effectivePolicy(policy: Omit<SecurityPolicyRow, 'costBudget'>): AdmissionPolicy {
  const { mfaRequired, mfaGraceUntil, ssoRequired, ssoGraceUntil } = policy;
  const { allowedSignInMethods, ipAllowlist, ipAllowlistMode } = policy;
  return {
    mfaRequired,
    mfaGraceUntil,
    ssoRequired,
    ssoGraceUntil,
    allowedSignInMethods,
    idleTimeoutMinutes: lesser(policy.idleTimeoutMinutes, policy.idleTimeoutMinutesMaximum),
    absoluteTimeoutHours: lesser(policy.absoluteTimeoutHours, policy.absoluteTimeoutHoursMaximum),
    ipAllowlist,
    ipAllowlistMode,
  };
}

/** The smaller of two bounds, of which null is none. */
function lesser(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
