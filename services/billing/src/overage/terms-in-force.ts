import type { TenantDb, TenantReads } from '@tenantry/database';
import { findEntitlements } from '../entitlements/store.ts';
import type { DB } from '../generated/tables.ts';
import { findPlans } from '../plans/store.ts';
import { type Allowance, type OverageTerms, overageTermsOf } from './overage-terms.ts';
import { findInForce } from './store.ts';

/** What use beyond the allowance costs the organization in a stretch of time; null where it costs nothing. */
export async function termsInForce(
  db: TenantReads<DB>,
  orgId: string,
  allowance: Allowance,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<OverageTerms | null> {
  const changes = await findInForce(db, from, to);
  if (changes.length === 0) return null;
  const plans = await findPlans(
    db,
    changes.map(({ planId }) => planId),
  );
  const inForce = changes.flatMap(({ status, currency }, index) => {
    const plan = plans[index];
    return plan ? [{ plan, status, currency }] : [];
  });
  return overageTermsOf(inForce, allowance, await grantedNow(db, orgId, allowance));
}

/** What is granted now: it may be more than the plan says. */
async function grantedNow(db: TenantReads<DB>, orgId: string, { meter, period }: Allowance): Promise<bigint | null> {
  const [entitlements] = await findEntitlements(db as TenantDb<DB>, [orgId]);
  return entitlements?.find((one) => one.meter === meter && one.period === period)?.limit ?? null;
}
