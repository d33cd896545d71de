import type { GrantedEntitlement } from './entitlements.ts';

/** More of something than is included. */
interface OverLimit {
  readonly key: string;
  readonly name: string;
  readonly limit: bigint;
  readonly used: bigint;
  readonly excess: bigint;
}

/** Where more is in use than is included, by the entitlement's key; what is used is known of some entitlements alone. */
export function overLimits(
  entitlements: readonly GrantedEntitlement[],
  used: Readonly<Record<string, bigint>>,
): OverLimit[] {
  return entitlements.flatMap(({ key, name, limit }) => {
    const inUse = used[key];
    if (limit === null || inUse === undefined || inUse <= limit) return [];
    return [{ key, name, limit, used: inUse, excess: inUse - limit }];
  });
}
