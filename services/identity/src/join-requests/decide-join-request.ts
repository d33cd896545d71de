import { type BuiltInRole, mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, joinRequestApproved, joinRequestDeclined, membershipAdded } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { insertMembership, lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { joinRequestDecided, joinRequestNotFound } from './errors.ts';
import { decideJoinRequest, lockJoinRequest } from './store.ts';

export interface ApproveJoinRequest {
  readonly joinRequestId: string;
  readonly role: BuiltInRole;
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
  if (role === 'OWNER' || !mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));

  const { userId, orgId: organizationId } = request;
  const added = await insertMembership(trx, { userId, role });
  const membership = added ?? (await lockMembership(trx, { userId })) ?? null;
  const joinRequest = await decideJoinRequest(trx, id, { status: 'APPROVED', decidedAt: metaOf(trx).clock.now() });
  await emit(trx, joinRequestApproved({ organizationId, joinRequestId: id, userId }, id));
  if (added) await emit(trx, membershipAdded({ organizationId, userId, role }, added.id));
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
