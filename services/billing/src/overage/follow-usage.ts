import { metaOf, type Trx } from '@tenantry/database';
import { type Envelope, type UsagePeriod, usagePeriodClosed, usagePeriodProgressed } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { overageOf } from './overage-terms.ts';
import { chargePeriod, insertCharge, savePeriod } from './store.ts';
import { termsInForce } from './terms-in-force.ts';

/** Keeps what was used so far in a period that is not over. */
export async function followProgress(trx: Trx<DB>, event: Envelope): Promise<void> {
  await savePeriod(trx, told(usagePeriodProgressed.parse(event)));
}

/**
 * Charges what was used in a period beyond what is included. Told again, with more, it charges the difference: by the terms of the
 * first time, and as an adjustment, since what was charged before may have been invoiced. The same or an older version charges nothing.
 */
export async function followClosed(trx: Trx<DB>, event: Envelope): Promise<void> {
  const period = usagePeriodClosed.parse(event);
  const { row, isNews } = await savePeriod(trx, told(period));
  if (!isNews) return;
  const { meter, periodStart, periodEnd } = row;
  const stretch = { from: periodStart, to: periodEnd };
  const isAdjustment = row.closedAt !== null;
  const terms = isAdjustment ? row.terms : await termsInForce(trx, period.organizationId, row, stretch);
  const { beyond, amountMinor } = terms ? overageOf(row.quantity, terms) : { beyond: 0n, amountMinor: 0n };
  const chargedAt = metaOf(trx).clock.now();
  await chargePeriod(trx, row, {
    closedAt: row.closedAt ?? chargedAt,
    terms,
    chargedQuantity: beyond,
    chargedMinor: amountMinor,
  });
  const quantity = beyond - row.chargedQuantity;
  if (!terms || quantity === 0n) return;
  await insertCharge(trx, {
    meter,
    period: row.period,
    periodStart,
    version: row.version,
    quantity,
    amountMinor: amountMinor - row.chargedMinor,
    currency: terms.currency,
    description: describe(meter, row.period, periodStart, terms.included, isAdjustment),
    isAdjustment,
    chargedAt,
  });
}

function told({ meter, period, periodStart, periodEnd, quantity, version }: UsagePeriod) {
  return { meter, period, periodStart: new Date(periodStart), periodEnd: new Date(periodEnd), quantity, version };
}

/** What the line of an invoice says. */
export function describe(meter: string, period: string, start: Date, included: bigint, isAdjustment = false): string {
  const name = meter.replaceAll('_', ' ');
  const day = start.toISOString().slice(0, 10);
  const when = period === 'MONTH' ? day.slice(0, 7) : day;
  const late = isAdjustment ? ', told late' : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} beyond the ${included} that are included, ${when}${late}`;
}
