import { expect, test } from 'vitest';
import { effectivePolicy } from './effective-policy.ts';

const policy = {
  mfaRequired: true,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoBreakGlassMembershipId: null,
  ssoGraceUntil: null,
  allowedSignInMethods: ['PASSWORD' as const],
  ipAllowlist: ['10.0.0.0/8'],
  ipAllowlistMode: 'OFF' as const,
  version: 3,
};

test.each([
  [null, null, null],
  [30, null, 30],
  [null, 480, 480],
  [30, 480, 30],
  [480, 30, 30],
])('of what is set, %s, and what the plan bounds, %s, %s counts', (set, bound, effective) => {
  const { idleTimeoutMinutes, absoluteTimeoutHours, ...rest } = effectivePolicy({
    ...policy,
    idleTimeoutMinutes: set,
    idleTimeoutMinutesMaximum: bound,
    absoluteTimeoutHours: set,
    absoluteTimeoutHoursMaximum: bound,
  });

  expect([idleTimeoutMinutes, absoluteTimeoutHours]).toEqual([effective, effective]);
  const { ssoBreakGlassMembershipId: _, version: __, ...asked } = policy;
  expect(rest).toEqual(asked);
});
