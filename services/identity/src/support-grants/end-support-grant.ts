import { metaOf, type Trx } from '@tenantry/database';
import { emit, supportGrantEnded } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { supportGrantNotFound } from './errors.ts';
import { lockSupportGrant, markEnded } from './store.ts';

export interface EndSupportGrant {
  readonly supportGrantId: string;
  /** Whose grant it must be; null for anybody's. */
  readonly staffId: string | null;
  /** Who in the organization revokes it; null when staff close it. */
  readonly revokedBy: string | null;
}

/** Ends a grant of the transaction's organization before its time. One that has ended or expired stays as it is. */
export async function endSupportGrant(trx: Trx<DB>, { supportGrantId, staffId, revokedBy }: EndSupportGrant) {
  const current = await lockSupportGrant(trx, supportGrantId, staffId);
  if (!current) return { supportGrant: null, errors: [supportGrantNotFound] };
  const endedAt = metaOf(trx).clock.now();
  if (current.endedAt !== null || current.expiresAt <= endedAt) return { supportGrant: current, errors: [] };

  const supportGrant = await markEnded(trx, supportGrantId, { endedAt, revokedBy });
  const { orgId: organizationId, staffName } = supportGrant;
  await emit(trx, supportGrantEnded({ organizationId, supportGrantId, staffName, revokedBy }, supportGrantId));
  return { supportGrant, errors: [] };
}
