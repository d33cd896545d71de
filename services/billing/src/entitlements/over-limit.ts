import type { GrantedEntitlement } from './entitlements.ts';

/** More of something than is included. */
interface OverLimit {
  readonly key: string;
  readonly name: string;
  readonly limit: bigint;
  readonly used: bigint;
  readonly excess: bigint;
}

/** How much there is: of fixed numbers by the entitlement's key, of meters by meter and period. */
export interface InUse {
  readonly numbers: Readonly<Record<string, bigint>>;
  readonly meters: readonly { readonly meter: string; readonly period: string; readonly quantity: bigint }[];
}

/** Where more is in use than is included; how much is in use is not known of every entitlement. */
export function overLimits(entitlements: readonly GrantedEntitlement[], inUse: InUse): OverLimit[] {
  return entitlements.flatMap((entitlement) => {
    const { key, name, limit } = entitlement;
    const used = usedOf(entitlement, inUse);
    if (limit === null || used === undefined || used <= limit) return [];
    return [{ key, name, limit, used, excess: used - limit }];
  });
}

function usedOf({ key, meter, period, type }: GrantedEntitlement, { numbers, meters }: InUse): bigint | undefined {
  if (type !== 'METERED') return numbers[key];
  return meters.find((counted) => counted.meter === meter && counted.period === period)?.quantity;
}
