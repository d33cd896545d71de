import type { Trx } from '@tenantry/database';
import { entitlementsChanged, type EntitlementState, type Envelope } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { advanceEntitlementSet, replaceEntitlements } from './store.ts';

/** Replaces what the organization may use by what billing says, unless something as new is known already. */
export async function applyEntitlements(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { planKey, version, entitlements, readOnly = null } = entitlementsChanged.parse(event);
  if (!(await advanceEntitlementSet(trx, { planKey, version, readOnly }))) return;
  await replaceEntitlements(trx, entitlements.filter(({ type }) => type === 'METERED').map(toRow));
}

// What billing leaves open is read the strict way.
function toRow({ key, meter, enabled, limit, period, overage }: EntitlementState) {
  const most = limit === null ? null : BigInt(limit);
  return {
    meter: meter ?? key,
    limit: enabled ? most : 0n,
    period: period ?? 'NEVER',
    enforcement: overage ?? 'HARD',
  } as const;
}
