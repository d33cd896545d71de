import { isUniqueViolation, metaOf, type Trx } from '@tenantry/database';
import { domainVerified, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { domainNotFound, domainTaken, recordMissing } from './errors.ts';
import { changeDomain, lockDomain } from './store.ts';

export interface VerifyDomain {
  readonly domainId: string;
  /** What the TXT records of the domain's name say, as was asked before the transaction. */
  readonly found: readonly string[];
}

/** Marks a domain as the organization's own if its record is among those found, and no other organization was first. */
export async function verifyDomain(trx: Trx<DB>, { domainId, found }: VerifyDomain) {
  const current = await lockDomain(trx, domainId);
  if (!current) return refused(domainNotFound);
  if (current.verifiedAt) return { domain: current, errors: [] };
  if (!found.includes(current.proof)) return refused(recordMissing(current, found));

  try {
    const domain = await changeDomain(trx, domainId, { verifiedAt: metaOf(trx).clock.now() });
    await emit(trx, domainVerified({ organizationId: domain.orgId, domainId, name: domain.name }, domainId));
    return { domain, errors: [] };
  } catch (error) {
    if (isUniqueViolation(error)) return refused(domainTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { domain: null, errors: [error] };
}
