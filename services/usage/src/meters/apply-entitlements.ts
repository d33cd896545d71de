import { metaOf, type Trx } from '@tenantry/database';
import { entitlementsChanged, type EntitlementState, type Envelope } from '@tenantry/events';
import { announceStanding } from '../alerts/announce-standing.ts';
import type { DB } from '../generated/tables.ts';
import { advanceEntitlementSet, replaceEntitlements } from './store.ts';

/**
 * Replaces what the organization may use by what billing says, unless something as new is known already. Where that is less
 * than before, limits may be met by it.
 */
export async function applyEntitlements(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { planKey, version, entitlements, readOnly = null } = entitlementsChanged.parse(event);
  const kept = (key: string) => entitlements.find((entitlement) => entitlement.key === key)?.limit || null;
  const retention = {
    retentionMonths: kept('usage_retention_months'),
    auditRetentionDays: kept('audit_retention_days'),
  };
  if (!(await advanceEntitlementSet(trx, { planKey, version, readOnly, ...retention }))) return;
  await replaceEntitlements(trx, entitlements.filter(({ type }) => type === 'METERED').map(toRow));
  await announceStanding(trx, metaOf(trx).clock.now());
}

// What billing leaves open is read the strict way.
function toRow({ key, meter, enabled, limit, period, overage }: EntitlementState) {
  const most = limit === null ? null : BigInt(limit);
  return {
    key,
    meter: meter ?? key,
    limit: enabled ? most : 0n,
    period: period ?? 'NEVER',
    enforcement: overage ?? 'HARD',
  } as const;
}
