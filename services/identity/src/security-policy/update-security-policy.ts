import { type Circumstances, judge } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, securityPolicyUpdated } from '@tenantry/events';
import { invalidValue, notFound, versionConflict } from '@tenantry/graphql';
import type { UpdateSecurityPolicyInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { findSessionTerms } from '../sessions/use-store.ts';
import { changeOf } from './change.ts';
import { effectivePolicy } from './effective-policy.ts';
import { wouldLockOut } from './errors.ts';
import { policyProblems } from './problems.ts';
import { findSecurityPolicy, type SecurityPolicyRow, writeSecurityPolicy } from './store.ts';

/** Who changes the policy, and from where; they would be judged by it. */
export interface PolicyChanger {
  readonly address: string | null;
  /** Null for API keys. */
  readonly session: string | null;
  readonly membership: string | null;
}

/** Changes the policy; refuses invalid values, an old version, and to lock out whoever asks unless they confirm it. */
export async function updateSecurityPolicy(trx: Trx<DB>, input: UpdateSecurityPolicyInput, changer: PolicyChanger) {
  const organization = await lockOrganization(trx);
  const current = await findSecurityPolicy(trx);
  const { expectedVersion } = input;
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));

  const change = changeOf(input);
  const policy = { ...current, ...change, version: current.version + 1 };
  const problems = [...policyProblems(policy, change), ...(await breakGlassProblems(trx, change))];
  if (problems.length > 0) return { securityPolicy: null, errors: problems };
  const refusal = await refusalOf(trx, policy, changer);
  if (refusal && input.confirmLockout !== true) return refused(wouldLockOut(refusal));

  const { idleTimeoutMinutesMaximum: _, absoluteTimeoutHoursMaximum: __, costBudget: ___, ...stored } = policy;
  await writeSecurityPolicy(trx, stored);
  const { id: organizationId } = organization;
  await emit(trx, securityPolicyUpdated({ organizationId, version: policy.version }, organizationId));
  return { securityPolicy: policy, errors: [] };
}

async function breakGlassProblems(trx: Trx<DB>, { ssoBreakGlassMembershipId: id }: Partial<SecurityPolicyRow>) {
  if (id == null) return [];
  const path = ['input', 'ssoBreakGlassMembershipId'];
  const membership = await lockMembership(trx, { id });
  if (!membership) return [notFound('There is no such member.', path)];
  return membership.role === 'OWNER' ? [] : [invalidValue('This member is no owner.', path)];
}

/** Why the changer's next request would be refused by the policy. */
async function refusalOf(trx: Trx<DB>, row: SecurityPolicyRow, { address, session, membership }: PolicyChanger) {
  const terms = session === null ? null : await findSessionTerms(trx, session);
  const isBreakGlass = membership !== null && membership === row.ssoBreakGlassMembershipId;
  const policy = effectivePolicy(row);
  const circumstances: Circumstances = { address, now: metaOf(trx).clock.now() };
  return judge({ addresses: null, policy, session: terms && { ...terms, isBreakGlass } }, circumstances);
}

function refused<E>(error: E) {
  return { securityPolicy: null, errors: [error] };
}
