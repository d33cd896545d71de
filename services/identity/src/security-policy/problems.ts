import { isAddressRange } from '@tenantry/actor';
import { invalidValue } from '@tenantry/graphql';
import type { SecurityPolicyRow } from './store.ts';

const maximumRanges = 200;
const minimumIdleMinutes = 5;
const minimumAbsoluteHours = 1;

/** The fields of a policy that are changed. */
export type PolicyChange = Partial<SecurityPolicyRow>;

/** What is wrong with a policy as it would be after a change, each with the field that is to be put right. */
export function policyProblems(policy: SecurityPolicyRow, change: PolicyChange) {
  return [
    ...timeoutProblems(
      'idleTimeoutMinutes',
      change.idleTimeoutMinutes,
      minimumIdleMinutes,
      policy.idleTimeoutMinutesMaximum,
    ),
    ...timeoutProblems(
      'absoluteTimeoutHours',
      change.absoluteTimeoutHours,
      minimumAbsoluteHours,
      policy.absoluteTimeoutHoursMaximum,
    ),
    ...addressProblems(policy),
    ...methodProblems(policy),
    ...ssoProblems(policy),
  ];
}

// Only what is set anew: a plan that was left may have allowed more, and its bound applies whatever is stored.
function timeoutProblems(field: string, value: number | null | undefined, least: number, most: number | null) {
  if (value == null || (value >= least && value <= (most ?? value))) return [];
  const range = most === null ? `at least ${least}` : `${least} to ${most}, which is what the plan allows`;
  return [problem(field, `This must be ${range}.`)];
}

function addressProblems({ ipAllowlist, ipAllowlistMode }: SecurityPolicyRow) {
  if (ipAllowlist.length > maximumRanges)
    return [problem('ipAllowlist', `A list has at most ${maximumRanges} ranges.`)];
  const wrong = ipAllowlist.flatMap((range, index) =>
    isAddressRange(range) && !/^::ffff:/i.test(range)
      ? []
      : [
          invalidValue('This is no address or range such as 203.0.113.0/24 or 2001:db8::/32.', [
            'input',
            'ipAllowlist',
            `${index}`,
          ]),
        ],
  );
  if (wrong.length > 0 || ipAllowlist.length > 0 || ipAllowlistMode === 'OFF') return wrong;
  return [problem('ipAllowlistMode', 'An empty list can only be OFF: it would name everybody.')];
}

function methodProblems({ allowedSignInMethods: allowed, ssoRequired }: SecurityPolicyRow) {
  if (allowed.length === 0) return [problem('allowedSignInMethods', 'At least one way to sign in must be allowed.')];
  if (ssoRequired && !allowed.includes('SSO'))
    return [problem('allowedSignInMethods', 'SSO must be among them, since it is required.')];
  if (!ssoRequired && allowed.every((method) => method === 'SSO'))
    return [
      problem(
        'allowedSignInMethods',
        'To allow SSO alone, require it with ssoRequired, which names a way in should it fail.',
      ),
    ];
  return [];
}

function ssoProblems({ ssoRequired, ssoBreakGlassMembershipId, ssoGraceUntil }: SecurityPolicyRow) {
  if (!ssoRequired) return [];
  return [
    ...(ssoBreakGlassMembershipId === null
      ? [problem('ssoBreakGlassMembershipId', 'SSO can only be required with an owner who needs none, should it fail.')]
      : []),
    ...(ssoGraceUntil === null
      ? [problem('ssoGraceUntil', 'SSO can only be required from a time on, so that members can prepare.')]
      : []),
  ];
}

function problem(field: string, message: string) {
  return invalidValue(message, ['input', field]);
}
