import { mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, joinRequestApproved, joinRequestDeclined } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { MembershipRole } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { join } from '../memberships/join.ts';
import { lockOrganization } from '../organizations/store.ts';
import { isNoInput } from '../roles/choose-role.ts';
import { joinRequestDecided, joinRequestNotFound } from './errors.ts';
import { decideJoinRequest, lockJoinRequest } from './store.ts';

export interface ApproveJoinRequest {
  readonly joinRequestId: string;
  readonly role: MembershipRole;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/** Makes a member of somebody who asked; who became one meanwhile keeps their role. */
export async function approveJoinRequest(trx: Trx<DB>, { joinRequestId: id, role, granter }: ApproveJoinRequest) {
  const refused = <E>(error: E) => ({ joinRequest: null, membership: null, errors: [error] });
  await lockOrganization(trx);
  const request = await lockJoinRequest(trx, id);
  if (!request) return refused(joinRequestNotFound);
  if (request.status !== 'PENDING') return refused(joinRequestDecided(request.status));
  if (role === 'CUSTOM') return refused(isNoInput(['input', 'role']));
  if (role === 'OWNER' || !mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));

  const { userId, orgId: organizationId } = request;
  const path = ['input', 'joinRequestId'];
  const { membership, error } = await join(trx, { userId, role: { role, customRoleId: null }, path });
  if (error) return refused(error);
  const joinRequest = await decideJoinRequest(trx, id, { status: 'APPROVED', decidedAt: metaOf(trx).clock.now() });
  await emit(trx, joinRequestApproved({ organizationId, joinRequestId: id, userId }, id));
  return { joinRequest, membership, errors: [] };
}

/** Turns down somebody who asked. */
export async function declineJoinRequest(trx: Trx<DB>, id: string) {
  const refused = <E>(error: E) => ({ joinRequest: null, errors: [error] });
  const request = await lockJoinRequest(trx, id);
  if (!request) return refused(joinRequestNotFound);
  if (request.status !== 'PENDING') return refused(joinRequestDecided(request.status));

  const joinRequest = await decideJoinRequest(trx, id, { status: 'DECLINED', decidedAt: metaOf(trx).clock.now() });
  const { userId, orgId: organizationId } = request;
  await emit(trx, joinRequestDeclined({ organizationId, joinRequestId: id, userId }, id));
  return { joinRequest, errors: [] };
}
