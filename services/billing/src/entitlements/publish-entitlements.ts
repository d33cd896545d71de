import type { Trx } from '@tenantry/database';
import { emit, entitlementsChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { overridden } from '../overrides/overridden.ts';
import { findOverrides } from '../overrides/store.ts';
import { readOnlyBy, type Terms } from '../subscriptions/terms.ts';
import { leftover, published } from './entitlements.ts';
import { replaceEntitlements } from './store.ts';

/**
 * Stores and announces all that the organization of the transaction may use: what its plan has, or what is left of it, with what
 * staff have overridden, and whether nothing can be added. Nothing where that is the same already.
 */
export async function publishEntitlements(
  trx: Trx<DB>,
  { plan, status }: Pick<Terms, 'plan' | 'status'>,
): Promise<void> {
  const readOnly = readOnlyBy({ status });
  const granted = readOnly ? plan.entitlements.map(leftover) : plan.entitlements;
  const entitlements = overridden(granted, await findOverrides(trx));
  const state = await replaceEntitlements(trx, plan.id, entitlements, readOnly);
  if (!state) return;
  const { orgId: organizationId, version } = state;
  const changed = { organizationId, version, planKey: plan.key, entitlements: entitlements.map(published), readOnly };
  await emit(trx, entitlementsChanged(changed, organizationId));
}
