import type { Trx } from '@tenantry/database';
import { emit, organizationDeletionCanceled } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { organizationGone } from '../organizations/organization-gone.ts';
import { lockIfThere, unscheduleDeletion } from './store.ts';

/** Keeps the organization after all, as long as it is not purged: whoever locks it first wins. */
export async function cancelDeletion(trx: Trx<DB>) {
  const organization = await lockIfThere(trx);
  if (!organization) throw organizationGone();
  if (organization.status !== 'PENDING_DELETION') return { organization: null, errors: [notScheduled] };

  const kept = await unscheduleDeletion(trx);
  await emit(trx, organizationDeletionCanceled({ organizationId: kept.id }, kept.id));
  return { organization: kept, errors: [] };
}

const notScheduled = {
  __typename: 'DeletionNotScheduled',
  code: 'DELETION_NOT_SCHEDULED',
  message: 'No deletion of the organization is scheduled.',
  path: null,
} as const;
