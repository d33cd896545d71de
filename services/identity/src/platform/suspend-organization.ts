import { metaOf, type Trx } from '@tenantry/database';
import { emit, organizationResumed, organizationSuspended } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { changeOrganization, lockOrganizationIfAny } from '../organizations/store.ts';
import { organizationNotActive, organizationNotFound, organizationNotSuspended } from './errors.ts';

export interface SuspendOrganization {
  /** For staff. */
  readonly reason: string;
  /** For the organization's people. */
  readonly customerMessage?: string | null;
}

/** Closes the transaction's organization for now; refuses one that is not in use. */
export async function suspendOrganization(trx: Trx<DB>, { reason, customerMessage = null }: SuspendOrganization) {
  const [suspensionReason, suspensionMessage] = [reason.trim(), customerMessage?.trim() ?? null];
  if (!isText(suspensionReason)) return refused(invalidValue('A reason has 1 to 500 characters.', ['input', 'reason']));
  if (suspensionMessage !== null && !isText(suspensionMessage))
    return refused(invalidValue('A message has 1 to 500 characters.', ['input', 'customerMessage']));
  const current = await lockOrganizationIfAny(trx);
  if (!current) return refused(organizationNotFound);
  if (current.status !== 'ACTIVE') return refused(organizationNotActive(current.status));

  const suspendedAt = metaOf(trx).clock.now();
  const change = { status: 'SUSPENDED', suspendedAt, suspensionReason, suspensionMessage };
  const organization = await changeOrganization(trx, change);
  const { id: organizationId } = organization;
  await emit(trx, organizationSuspended({ organizationId, message: suspensionMessage }, organizationId));
  return { organization, errors: [] };
}

/** Opens the transaction's organization again; refuses one that is not suspended. */
export async function resumeOrganization(trx: Trx<DB>) {
  const current = await lockOrganizationIfAny(trx);
  if (!current) return refused(organizationNotFound);
  if (current.status !== 'SUSPENDED') return refused(organizationNotSuspended);

  const over = { suspendedAt: null, suspensionReason: null, suspensionMessage: null };
  const organization = await changeOrganization(trx, { status: 'ACTIVE', ...over });
  await emit(trx, organizationResumed({ organizationId: organization.id }, organization.id));
  return { organization, errors: [] };
}

function isText(text: string): boolean {
  return text.length >= 1 && text.length <= 500;
}

function refused<E>(error: E) {
  return { organization: null, errors: [error] };
}
