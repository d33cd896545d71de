import type { GrantedEntitlement } from '../entitlements/entitlements.ts';

interface Override {
  readonly key: string;
  readonly enabled: boolean;
  readonly limit: bigint | null;
}

/** Entitlements with what is overridden in place of what the plan has. A metered one keeps its period, and how its limit is held. */
export function overridden(
  entitlements: readonly GrantedEntitlement[],
  overrides: readonly Override[],
): GrantedEntitlement[] {
  return entitlements.map((entitlement) => {
    const override = overrides.find(({ key }) => key === entitlement.key);
    if (!override) return entitlement;
    const limit = entitlement.type === 'BOOLEAN' ? null : override.enabled ? override.limit : 0n;
    return { ...entitlement, enabled: override.enabled, limit };
  });
}
