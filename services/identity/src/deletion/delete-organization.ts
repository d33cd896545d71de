import { metaOf, type Trx } from '@tenantry/database';
import { emit, organizationDeletionScheduled } from '@tenantry/events';
import { encodeId, invalidValue } from '@tenantry/graphql';
import type { DeleteOrganizationInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { organizationGone } from '../organizations/organization-gone.ts';
import { lockIfThere, scheduleDeletion } from './store.ts';

/** How long a deleted organization can still be kept, in milliseconds. */
const graceMs = 30 * 86_400_000;

/** Schedules the organization for deletion; refuses when it is not named, and when it is scheduled already. */
export async function deleteOrganization(trx: Trx<DB>, { confirmation, reason }: DeleteOrganizationInput) {
  const organization = await lockIfThere(trx);
  if (!organization) throw organizationGone();
  if (organization.purgeAt) return refused(alreadyScheduled(organization.purgeAt));
  if (confirmation !== organization.slug && confirmation !== encodeId('org', organization.id))
    return refused(invalidValue('Confirm with the slug or the ID of the organization.', ['input', 'confirmation']));
  if (reason != null && ([...reason].length > 1000 || reason.includes('\0')))
    return refused(invalidValue('A reason has at most 1000 characters.', ['input', 'reason']));

  const now = metaOf(trx).clock.now();
  const purgeAt = new Date(now.getTime() + graceMs);
  const scheduled = await scheduleDeletion(trx, { scheduledAt: now, purgeAt, reason: reason || null });
  const { id } = scheduled;
  await emit(trx, organizationDeletionScheduled({ organizationId: id, purgeAt: purgeAt.toISOString() }, id));
  return { organization: scheduled, errors: [] };
}

const alreadyScheduled = (purgeAt: Date) =>
  ({
    __typename: 'DeletionAlreadyScheduled',
    code: 'DELETION_ALREADY_SCHEDULED',
    message: 'The organization is to be deleted already.',
    path: null,
    purgeAt,
  }) as const;

function refused<E>(error: E) {
  return { organization: null, errors: [error] };
}
