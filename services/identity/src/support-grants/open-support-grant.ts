import type { SupportAccess } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, supportGrantOpened } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { memberNotFound } from '../memberships/errors.ts';
import { findMemberships } from '../memberships/store.ts';
import { lockOrganizationIfAny } from '../organizations/store.ts';
import { organizationNotActive, organizationNotFound } from '../platform/errors.ts';
import { supportGrantOpen } from './errors.ts';
import { findOpenGrant, insertSupportGrant } from './store.ts';

export interface OpenSupportGrant {
  readonly membershipId?: string | null;
  readonly reason: string;
  readonly ticket: string;
  readonly minutes: number;
  readonly access: SupportAccess;
  readonly staff: { readonly id: string; readonly name: string };
}

/** The longest that a grant lasts, in minutes. */
const maximumMinutes = 60;

/** Lets a staff person act in the transaction's organization, which must be in use; one grant at a time. */
export async function openSupportGrant(trx: Trx<DB>, { staff, ...terms }: OpenSupportGrant) {
  const { membershipId = null, minutes, access } = terms;
  const [reason, ticket] = [terms.reason.trim(), terms.ticket.trim()];
  const problem = problemWith({ membershipId, reason, ticket, minutes, access });
  if (problem) return refused(problem);
  const organization = await lockOrganizationIfAny(trx);
  if (!organization) return refused(organizationNotFound);
  if (organization.status !== 'ACTIVE') return refused(organizationNotActive(organization.status));
  const [member] = membershipId === null ? [] : await findMemberships(trx, [membershipId]);
  if (membershipId !== null && !member) return refused(memberNotFound);
  const openedAt = metaOf(trx).clock.now();
  if (await findOpenGrant(trx, staff.id, openedAt)) return refused(supportGrantOpen);

  const expiresAt = new Date(openedAt.getTime() + minutes * 60_000);
  const names = { staffId: staff.id, staffName: staff.name };
  const supportGrant = await insertSupportGrant(trx, {
    ...names,
    membershipId,
    access,
    reason,
    ticket,
    openedAt,
    expiresAt,
  });
  const { id: supportGrantId, orgId: organizationId, staffName } = supportGrant;
  await emit(
    trx,
    supportGrantOpened(
      { organizationId, supportGrantId, staffName, access, reason, ticket, expiresAt: expiresAt.toISOString() },
      supportGrantId,
    ),
  );
  return { supportGrant, errors: [] };
}

type Terms = Required<Omit<OpenSupportGrant, 'staff'>>;

function problemWith({ membershipId, reason, ticket, minutes, access }: Terms) {
  if (reason.length < 1 || reason.length > 500)
    return invalidValue('A reason has 1 to 500 characters.', ['input', 'reason']);
  if (ticket.length < 1 || ticket.length > 100)
    return invalidValue('A ticket has 1 to 100 characters.', ['input', 'ticket']);
  if (minutes < 1 || minutes > maximumMinutes)
    return invalidValue(`A support grant lasts 1 to ${maximumMinutes} minutes.`, ['input', 'minutes']);
  if (access === 'WRITE' && membershipId === null)
    return invalidValue('To write, say as which member.', ['input', 'membershipId']);
  return null;
}

function refused<E>(error: E) {
  return { supportGrant: null, errors: [error] };
}
