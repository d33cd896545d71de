import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { domainChanged, emit } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { UpdateDomainInput } from '../generated/schema.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { domainNotFound, domainNotVerified } from './errors.ts';
import { changeDomain, lockDomain } from './store.ts';

/** Says what a verified domain is for; refuses to let people in with more rights than the caller's own. */
export async function updateDomain(
  trx: Trx<DB>,
  { domainId, expectedVersion, ...input }: UpdateDomainInput,
  granter: ReadonlySet<Permission>,
) {
  const current = await lockDomain(trx, domainId);
  if (!current) return refused(domainNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  if (!current.verifiedAt) return refused(domainNotVerified);
  const change = {
    isHost: input.isHost ?? current.isHost,
    autoJoin: input.autoJoin ?? current.autoJoin,
    autoJoinRole: input.autoJoinRole ?? current.autoJoinRole,
  };
  if (!mayGrant(granter, change.autoJoinRole)) return refused(roleNotGrantable(['input', 'autoJoinRole']));

  const domain = await changeDomain(trx, domainId, change);
  await emit(trx, domainChanged({ organizationId: domain.orgId, domainId, name: domain.name }, domainId));
  return { domain, errors: [] };
}

function refused<E>(error: E) {
  return { domain: null, errors: [error] };
}
