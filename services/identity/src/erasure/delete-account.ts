import { enterTenant, leaveScope, metaOf, type Trx } from '@tenantry/database';
import { auditRecorded, emit, forgetPerson, membershipRemoved, userErased } from '@tenantry/events';
import { fault, invalidValue } from '@tenantry/graphql';
import { purge } from '../deletion/purge.ts';
import { lockIfThere, scheduleDeletion } from '../deletion/store.ts';
import type { DeleteAccountInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { deleteMembership, lockMembership } from '../memberships/store.ts';
import type { OrganizationRow } from '../organizations/store.ts';
import { lastOwnerOf } from './errors.ts';
import { fateOf } from './fate.ts';
import { countOthers, deletePerson, findOwnOrganizations, forgetInvitee } from './store.ts';

/**
 * Erases the person of the transaction, with all their memberships, or tells which organizations stand in the way. The
 * organizations are locked first, one after the other and always in the same order, and stay so to the end; one that takes
 * the person in just then is met in the second round.
 */
export async function deleteAccount(trx: Trx<DB>, userId: string, input: DeleteAccountInput) {
  for (const orgId of await findOwnOrganizations(trx)) await lockIfThere(await enterTenant(trx, orgId));
  const person = await deletePerson(await leaveScope(trx), userId);
  if (!person) throw fault('UNAUTHENTICATED', 'The session is unknown or has ended. Sign in again.');
  if (person.email.toLowerCase() !== input.email.toLowerCase())
    return refused(invalidValue('Confirm with the address that you sign in with.', ['input', 'email']));
  await emit(trx, userErased({ userId }, userId));
  await forgetPerson(trx, userId, person.emailVerified ? person.email : null);

  const toHandOver: OrganizationRow[] = [];
  const toDelete: OrganizationRow[] = [];
  for (const orgId of await findOwnOrganizations(trx)) {
    const scoped = await enterTenant(trx, orgId);
    const organization = await lockIfThere(scoped);
    if (!organization) continue;
    const fate = fateOf(organization, await countOthers(scoped, userId));
    if (fate === 'HANDED_OVER') toHandOver.push(organization);
    if (fate === 'DELETED') toDelete.push(organization);
    if (fate === 'DELETED' && input.deleteOrganizations) await deleteAlong(scoped, organization);
    if (fate === 'LEFT') await leave(scoped, userId, person.email);
  }
  const isInTheWay = toHandOver.length > 0 || (toDelete.length > 0 && !input.deleteOrganizations);
  return isInTheWay ? refused(lastOwnerOf(toHandOver, toDelete)) : { userId, errors: [] };
}

async function deleteAlong(trx: Trx<DB>, { id, purgeAt }: OrganizationRow): Promise<void> {
  const now = metaOf(trx).clock.now();
  if (!purgeAt) await scheduleDeletion(trx, { scheduledAt: now, purgeAt: now, reason: null });
  await purge(trx, id);
}

async function leave(trx: Trx<DB>, userId: string, email: string): Promise<void> {
  const membership = await lockMembership(trx, { userId });
  if (!membership) return;
  const { id, orgId: organizationId, role } = membership;
  await forgetInvitee(trx, email);
  await deleteMembership(trx, id);
  await emit(trx, membershipRemoved({ organizationId, userId, role }, id));
  await emit(trx, recorded({ ...nothingMore, targets: [{ type: 'mem', id }] }));
}

const recorded = auditRecorded('identity');
const nothingMore = {
  action: 'identity.deleteAccount',
  outcome: 'SUCCESS',
  before: null,
  after: null,
  ip: null,
  userAgent: null,
} as const;

function refused<E>(error: E) {
  return { userId: null, errors: [error] };
}
