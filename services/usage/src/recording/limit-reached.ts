import { scopeOf, type Trx } from '@tenantry/database';
import { emit, limitReached } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { periodStart } from '../meters/period.ts';
import { type Allowance, meetsLimit } from '../meters/usage.ts';

/** Emits `usage.limit.reached` if this step of the counter met the limit. */
export async function announceLimit(
  trx: Trx<DB>,
  { key: meter, countedBy, limit }: Allowance,
  { before, used }: { before: bigint; used: bigint },
  now: Date,
): Promise<void> {
  const { orgId: organizationId } = scopeOf(trx);
  if (!organizationId || !meetsLimit(limit, before, used)) return;
  await emit(
    trx,
    limitReached(
      {
        organizationId,
        meter,
        threshold: 100,
        used: Number(used),
        limit: Number(limit),
        periodStart: periodStart(countedBy, now).toISOString(),
      },
      meter,
    ),
  );
}
