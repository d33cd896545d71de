import type { Trx } from '@tenantry/database';
import { emit, entitlementsChanged, type Envelope, planChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { advanceEntitlementSet, replaceEntitlements } from './store.ts';

/**
 * Replaces what the organization's plan includes by what billing says, unless something as new is known already, and says
 * so: sessions are bounded by it, and gateways remember the bounds.
 */
export async function applyEntitlements(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { organizationId, planKey, version, entitlements, readOnly = null } = entitlementsChanged.parse(event);
  if (!(await advanceEntitlementSet(trx, { planKey, version, readOnly }))) return;
  const rows = entitlements.map(({ key, enabled, limit }) => ({
    key,
    enabled,
    limit: limit === null ? null : BigInt(limit),
  }));
  await replaceEntitlements(trx, rows);
  await emit(trx, planChanged({ organizationId, planKey, version }, organizationId));
}
