import type { PlatformDb } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findBookedValues } from './report-store.ts';
import { findPlatformSubscriptions } from './subscription-store.ts';

/** Where the ledger says another thing than a subscription does; amounts are annual, in minor units. */
interface Drift {
  /** Null for one that is purged, which brings nothing. */
  readonly orgId: string | null;
  readonly currency: string;
  readonly bookedMinor: bigint;
  readonly liveMinor: bigint;
}

/** What was compared, by currency, and where ledger and subscriptions differ. */
export interface Verification {
  readonly totals: ReadonlyMap<string, { readonly bookedMinor: bigint; readonly liveMinor: bigint }>;
  readonly drifts: readonly Drift[];
}

const pageSize = 1_000;

/** Holds the ledger of recurring revenue against every live subscription, to the minor unit. */
export async function verifyRevenue(db: PlatformDb<DB>): Promise<Verification> {
  const keyOf = (whose: string, currency: string) => `${whose} ${currency}`;
  const found = new Map<string, Drift>();
  for (let before: string | null = null; ;) {
    const page = await findPlatformSubscriptions(db, { filter: {}, before, limit: pageSize });
    for (const { orgId, currency, annualMinor: liveMinor } of page)
      found.set(keyOf(orgId, currency), { orgId, currency, bookedMinor: 0n, liveMinor });
    const last = page.at(-1);
    if (!last || page.length < pageSize) break;
    before = last.id;
  }
  for (const { accountId, orgId, currency, bookedMinor } of await findBookedValues(db)) {
    const key = keyOf(orgId ?? accountId, currency);
    found.set(key, { orgId, currency, bookedMinor, liveMinor: found.get(key)?.liveMinor ?? 0n });
  }

  const totals = new Map<string, { bookedMinor: bigint; liveMinor: bigint }>();
  for (const { currency, bookedMinor, liveMinor } of found.values()) {
    const total = totals.get(currency) ?? { bookedMinor: 0n, liveMinor: 0n };
    totals.set(currency, { bookedMinor: total.bookedMinor + bookedMinor, liveMinor: total.liveMinor + liveMinor });
  }
  return { totals, drifts: [...found.values()].filter(({ bookedMinor, liveMinor }) => bookedMinor !== liveMinor) };
}
