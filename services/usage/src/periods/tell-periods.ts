import { metaOf, scopeOf, type Trx } from '@tenantry/database';
import { emit, usagePeriodClosed, usagePeriodProgressed } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { lockCounting } from '../meters/plan-store.ts';
import { closingDelay, findUntold, noteTold } from './store.ts';

/**
 * Tells what was used in the organization's periods: of those that are over as closed, once and again with whatever was
 * recorded for them later; of those that are running now and then how far they are. Nobody counts meanwhile, so that no event
 * is missed between the count that is told and the note that it was told.
 */
export async function tellPeriods(trx: Trx<DB>): Promise<void> {
  const now = metaOf(trx).clock.now();
  const { orgId: organizationId } = scopeOf(trx);
  if (organizationId === null) return;
  await lockCounting(trx);
  for (const row of await findUntold(trx, now)) {
    const { meter, period, startsAt, endsAt, used } = row;
    const isClosed = row.isClosed || endsAt.getTime() + closingDelay <= now.getTime();
    const version = row.version + 1;
    const told = {
      organizationId,
      meter,
      period,
      periodStart: startsAt.toISOString(),
      periodEnd: endsAt.toISOString(),
      quantity: String(used),
      version,
    };
    await emit(trx, isClosed ? usagePeriodClosed(told, meter) : usagePeriodProgressed(told, meter));
    await noteTold(trx, row, { toldUsed: used, toldAt: now, version, isClosed });
  }
}
