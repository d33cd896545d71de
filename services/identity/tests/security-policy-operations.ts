import type { Actor } from '@tenantry/actor';
import type { ExecuteAs } from '@tenantry/testing';

const fields = `mfaRequired mfaGraceUntil ssoRequired ssoBreakGlassMembership { id } ssoGraceUntil allowedSignInMethods
  idleTimeoutMinutes idleTimeoutMinutesMaximum absoluteTimeoutHours absoluteTimeoutHoursMaximum
  ipAllowlist ipAllowlistMode version`;

export const policyQuery = `{ organization { securityPolicy { ${fields} } } }`;

const update = `mutation ($input: UpdateSecurityPolicyInput!) { updateSecurityPolicy(input: $input) {
  securityPolicy { ${fields} }
  errors { ... on UserError { code path message } ... on WouldLockOut { refusalCode } }
} }`;

/** Changes the policy and returns the payload. */
export async function setPolicy(
  execute: ExecuteAs,
  actor: Actor,
  input: object,
  options?: { readonly address?: string },
) {
  const { data, errors } = await execute(actor, update, { input }, options);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.updateSecurityPolicy;
}
