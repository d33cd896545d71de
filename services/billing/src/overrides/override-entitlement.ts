import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import { publishEntitlements } from '../entitlements/publish-entitlements.ts';
import type { EndEntitlementOverrideInput, OverrideEntitlementInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockCurrent } from '../subscriptions/current.ts';
import { endExpiredOverrides, endOverride, insertOverride } from './store.ts';

/** What events and the graph can carry. */
const mostOf = 2n ** 53n;

const organizationNotFound = notFound('There is no such organization.', ['input', 'organizationId']);

/**
 * Overrides an entitlement of the transaction's organization, in place of an override of it that there is. Refuses an entitlement
 * its plan does not know, a limit on a feature, and an expiry that is past.
 */
export async function overrideEntitlement(trx: Trx<DB>, input: OverrideEntitlementInput, staffId: string) {
  const current = await lockCurrent(trx);
  if (!current) return refused(organizationNotFound);
  const { key, enabled, limit = null, expiresAt = null } = input;
  const reason = input.reason.trim();
  const entitlement = current.terms.plan.entitlements.find((one) => one.key === key);
  if (!entitlement) return refused(notFound(`There is no entitlement "${key}".`, ['input', 'key']));
  if (entitlement.type === 'BOOLEAN' && limit !== null)
    return refused(invalidValue('A feature is on or off and has no limit.', ['input', 'limit']));
  if (limit !== null && (limit < 0n || limit > mostOf))
    return refused(invalidValue(`A limit is from 0 to ${mostOf}.`, ['input', 'limit']));
  if (reason.length < 1 || reason.length > 500)
    return refused(invalidValue('A reason has 1 to 500 characters.', ['input', 'reason']));
  if (expiresAt && expiresAt <= metaOf(trx).clock.now())
    return refused(invalidValue('An override expires in the future.', ['input', 'expiresAt']));

  await endOverride(trx, key);
  const override = { key, enabled: enabled ?? true, limit, reason, staffId, expiresAt };
  const entitlementOverride = await insertOverride(trx, override);
  await publishEntitlements(trx, current.terms);
  return { entitlementOverride, errors: [] };
}

/** Ends the override of an entitlement. Refuses when the organization has none of it. */
export async function endEntitlementOverride(trx: Trx<DB>, { key }: EndEntitlementOverrideInput) {
  const current = await lockCurrent(trx);
  if (!current) return refused(organizationNotFound);
  const entitlementOverride = await endOverride(trx, key);
  if (!entitlementOverride) return refused(notFound('There is no such override.', ['input', 'key']));
  await publishEntitlements(trx, current.terms);
  return { entitlementOverride, errors: [] };
}

/** Ends the overrides of the transaction's organization that have expired. */
export async function endExpired(trx: Trx<DB>): Promise<void> {
  const current = await lockCurrent(trx);
  if (!current) return;
  await endExpiredOverrides(trx);
  await publishEntitlements(trx, current.terms);
}

function refused<E>(error: E) {
  return { entitlementOverride: null, errors: [error] };
}
