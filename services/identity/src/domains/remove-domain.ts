import type { Trx } from '@tenantry/database';
import { domainRemoved, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { domainNotFound } from './errors.ts';
import { deleteDomain, lockDomain } from './store.ts';

/** Removes a domain. */
export async function removeDomain(trx: Trx<DB>, domainId: string) {
  const domain = await lockDomain(trx, domainId);
  if (!domain) return { domain: null, errors: [domainNotFound] };

  await deleteDomain(trx, domainId);
  await emit(trx, domainRemoved({ organizationId: domain.orgId, domainId, name: domain.name }, domainId));
  return { domain, errors: [] };
}
