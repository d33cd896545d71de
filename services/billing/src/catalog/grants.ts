import type { EntitlementDefinition, EntitlementValue, Grant } from './entitlements.ts';

type Type = EntitlementDefinition['type'];

const fieldsOf: Record<Type, { required: keyof Grant; allowed: readonly string[] }> = {
  BOOLEAN: { required: 'enabled', allowed: ['enabled'] },
  STATIC: { required: 'limit', allowed: ['limit'] },
  METERED: { required: 'limit', allowed: ['limit', 'enforcement', 'overage'] },
};

/** What is wrong with a grant to an entitlement of this type whose catalog sells in `currencies`; nothing when it fits. */
export function grantProblems(type: Type, grant: Grant, currencies: readonly string[]): string[] {
  const fields = fieldsOf[type];
  if (!fields) return [];
  const missing =
    grant[fields.required] === undefined ? [`Needs "${fields.required}", as the entitlement is ${type}`] : [];
  const extra = Object.keys(grant)
    .filter((field) => field in grantFields && !fields.allowed.includes(field))
    .map((field) => `Takes no "${field}", as the entitlement is ${type}`);
  return [...missing, ...extra, ...overageProblems(grant, currencies)];
}

const grantFields: Record<keyof Grant, true> = { enabled: true, limit: true, enforcement: true, overage: true };

function overageProblems(grant: Grant, currencies: readonly string[]): string[] {
  if (!grant.overage) return [];
  const priced = Object.keys(grant.overage.unitPriceMinor ?? {});
  return [
    ...(grant.enforcement === 'SOFT' ? [] : ['Can charge overage only with "enforcement": "SOFT"']),
    ...(grant.limit === null ? ['Has overage but no limit to go beyond'] : []),
    ...currencies.filter((code) => !priced.includes(code)).map((code) => `Has no overage price in ${code}`),
    ...priced
      .filter((code) => !currencies.includes(code))
      .map((code) => `Has an overage price in ${code}, in which no plan is sold`),
  ];
}

/** The value of a grant without problems. */
export function valueOf(type: Type, grant: Grant): EntitlementValue {
  if (type === 'BOOLEAN') return { type, enabled: grant.enabled ?? false };
  const limit = grant.limit ?? null;
  if (type === 'STATIC') return { type, limit };
  return { type, limit, enforcement: grant.enforcement ?? 'HARD', overage: grant.overage ?? null };
}
