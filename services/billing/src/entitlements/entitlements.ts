import type { EntitlementState } from '@tenantry/events';
import type { EntitlementDefinition, EntitlementValue } from '../catalog/catalog.ts';

/** An entitlement as it is granted. A null limit is unlimited; features have none. */
export interface GrantedEntitlement {
  readonly key: string;
  readonly name: string;
  readonly type: 'BOOLEAN' | 'STATIC' | 'METERED';
  /** Whether there is any of it. */
  readonly enabled: boolean;
  readonly limit: bigint | null;
  /** What is counted; null unless metered, as are the next two. */
  readonly meter: string | null;
  readonly period: 'DAY' | 'MONTH' | 'PERIOD' | 'NEVER' | null;
  readonly enforcement: 'HARD' | 'SOFT' | null;
}

/** What a plan's value for an entitlement grants. */
export function granted(definition: EntitlementDefinition, value: EntitlementValue): GrantedEntitlement {
  const { key, name, type } = definition;
  const unmetered = { key, name, type, meter: null, period: null, enforcement: null };
  if (value.type === 'BOOLEAN') return { ...unmetered, enabled: value.enabled, limit: null };
  const { limit } = value;
  if (value.type === 'STATIC' || definition.type !== 'METERED') return { ...unmetered, enabled: limit !== 0n, limit };
  const { meter, period } = definition;
  const { enforcement } = value;
  return { ...unmetered, enabled: limit !== 0n || enforcement === 'SOFT', limit, meter, period, enforcement };
}

/**
 * What is left of a plan's entitlements when its subscription is over: no features and nothing metered. Fixed numbers stay,
 * for how long data is kept is among them, and nobody's data goes because a trial ended.
 */
export function leftover<T extends GrantedEntitlement>(entitlement: T): T {
  if (entitlement.type === 'STATIC') return entitlement;
  if (entitlement.type === 'BOOLEAN') return { ...entitlement, enabled: false };
  return { ...entitlement, enabled: false, limit: 0n, enforcement: 'HARD' };
}

/** The entitlement as events carry it. */
export function published({
  key,
  type,
  enabled,
  limit,
  meter,
  period,
  enforcement,
}: GrantedEntitlement): EntitlementState {
  return { key, type, enabled, limit: limit === null ? null : Number(limit), meter, period, overage: enforcement };
}
