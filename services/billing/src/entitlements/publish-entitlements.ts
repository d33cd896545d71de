import type { Trx } from '@tenantry/database';
import { emit, entitlementsChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { PlanRow } from '../plans/store.ts';
import { leftover, published } from './entitlements.ts';
import { replaceEntitlements } from './store.ts';

/** What entitlements follow from. */
interface Basis {
  readonly plan: PlanRow;
  readonly isOver: boolean;
}

/** Stores and announces all that the organization of the transaction may use; nothing where it may use the same already. */
export async function publishEntitlements(trx: Trx<DB>, { plan, isOver }: Basis): Promise<void> {
  const entitlements = isOver ? plan.entitlements.map(leftover) : plan.entitlements;
  const state = await replaceEntitlements(trx, plan.id, entitlements);
  if (!state) return;
  const { orgId: organizationId, version } = state;
  const changed = { organizationId, version, planKey: plan.key, entitlements: entitlements.map(published) };
  await emit(trx, entitlementsChanged(changed, organizationId));
}
