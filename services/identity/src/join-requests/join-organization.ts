import { metaOf, type Trx } from '@tenantry/database';
import { emit, joinRequestCreated } from '@tenantry/events';
import { holdJoinableDomain } from '../domains/store.ts';
import type { DB } from '../generated/tables.ts';
import { join } from '../memberships/join.ts';
import { lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { notJoinable } from './errors.ts';
import { insertJoinRequest, wasMember } from './store.ts';

/** Somebody whose address is proven. */
export interface Newcomer {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/**
 * Makes a member of somebody whose address is under one of the organization's domains, or lets them ask, as the domain says; who
 * was a member before always has to ask. Whoever is a member already, or waits for an answer, finds that they do. Refuses when the
 * plan has no seat left.
 */
export async function joinOrganization(trx: Trx<DB>, { userId, email, name }: Newcomer) {
  const organization = await lockOrganization(trx);
  const domain = await holdJoinableDomain(trx, email.slice(email.lastIndexOf('@') + 1).toLowerCase());
  if (!domain || organization.status !== 'ACTIVE') return refused(notJoinable);

  const isMember = (await lockMembership(trx, { userId })) !== undefined;
  if (isMember) return { organization, outcome: 'JOINED', errors: [] } as const;

  if (domain.autoJoin === 'AUTO' && !(await wasMember(trx, userId))) {
    const role = { role: domain.autoJoinRole, customRoleId: null };
    const { error } = await join(trx, { userId, role, path: ['input', 'organizationId'] });
    if (error) return refused(error);
    return { organization, outcome: 'JOINED', errors: [] } as const;
  }
  const createdAt = metaOf(trx).clock.now();
  const request = await insertJoinRequest(trx, { userId, email, name, createdAt });
  const organizationId = organization.id;
  if (request) await emit(trx, joinRequestCreated({ organizationId, joinRequestId: request.id, userId }, request.id));
  return { organization, outcome: 'REQUESTED', errors: [] } as const;
}

function refused<E>(error: E) {
  return { organization: null, outcome: null, errors: [error] };
}
