import type { TenantDb } from '@tenantry/database';
import { findBalances } from '../credits/store.ts';
import type { DB } from '../generated/tables.ts';
import { fractionOf, rounded, times } from '../money/exact.ts';
import type { Amount } from '../money/money.ts';
import { findPlans } from '../plans/store.ts';
import { pricingOf } from '../pricing/plan-pricing.ts';
import { priceOf } from '../pricing/pricing.ts';
import { findSubscriptionsOf, termsOfRow } from '../subscriptions/store.ts';
import { currentPeriod, type Terms } from '../subscriptions/terms.ts';
import { describe } from './follow-usage.ts';
import { overageOf } from './overage-terms.ts';
import { findOpenPeriods, findPendingCharges, type UsagePeriodRow } from './store.ts';
import { termsInForce } from './terms-in-force.ts';

/** A line that the next invoice will have, as far as can be told. */
interface UpcomingLine {
  readonly description: string;
  readonly kind: 'SUBSCRIPTION' | 'USAGE' | 'ADJUSTMENT' | 'USAGE_SO_FAR';
  readonly quantity: bigint;
  readonly amount: Amount;
  /** What it comes to at the end of its period if everything goes on as it did. */
  readonly projected: Amount;
}

/** The next invoice as far as it can be told, without taxes. */
interface UpcomingInvoice {
  readonly at: Date;
  readonly lines: readonly UpcomingLine[];
  readonly amountSoFar: Amount;
  readonly projectedTotal: Amount;
  /** What of it prepaid credit would pay. */
  readonly credit: Amount;
}

/** The organization's next invoice; null where nothing is paid, or it ends with the period and nothing is left to charge. */
export async function findUpcomingInvoice(db: TenantDb<DB>, orgId: string, now: Date): Promise<UpcomingInvoice | null> {
  const [subscription] = await findSubscriptionsOf(db, [orgId]);
  const [plan] = subscription ? await findPlans(db, [subscription.planId]) : [];
  if (!subscription || !plan) return null;
  const terms = termsOfRow(subscription, plan);
  const { currency } = terms;
  const charges = (await findPendingCharges(db)).filter((charge) => charge.currency === currency);
  const isPaid = terms.stripe !== null && (terms.status === 'ACTIVE' || terms.status === 'PAST_DUE');
  if (!isPaid && charges.length === 0) return null;

  const lines = [
    ...(isPaid && !terms.cancelAtPeriodEnd ? [recurringLine(terms)] : []),
    ...charges.map(({ description, isAdjustment, quantity, amountMinor }): UpcomingLine => {
      const amount = { amountMinor, currency };
      return { description, kind: isAdjustment ? 'ADJUSTMENT' : 'USAGE', quantity, amount, projected: amount };
    }),
    ...(await linesSoFar(db, orgId, currency, now)),
  ];
  const sumOf = (field: 'amount' | 'projected') => lines.reduce((sum, line) => sum + line[field].amountMinor, 0n);
  const projected = sumOf('projected');
  const balance = (await findBalances(db, now)).find((one) => one.currency === currency)?.amountMinor ?? 0n;
  const credit = projected < 0n ? 0n : balance < projected ? balance : projected;
  return {
    at: currentPeriod(terms, now).end,
    lines,
    amountSoFar: { amountMinor: sumOf('amount'), currency },
    projectedTotal: { amountMinor: projected, currency },
    credit: { amountMinor: credit, currency },
  };
}

function recurringLine({ plan, interval, currency, quantity, discount }: Terms): UpcomingLine {
  const price = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  const full = price ? priceOf(pricingOf(price), BigInt(quantity)) : 0n;
  const off =
    discount === null || discount.duration === 'ONCE'
      ? 0n
      : discount.percentOff === null
        ? (discount.amountOffMinor ?? 0n)
        : rounded(times(fractionOf(discount.percentOff), full, 100n));
  const amount = { amountMinor: off < full ? full - off : 0n, currency };
  return { description: plan.name, kind: 'SUBSCRIPTION', quantity: BigInt(quantity), amount, projected: amount };
}

async function linesSoFar(db: TenantDb<DB>, orgId: string, currency: string, now: Date): Promise<UpcomingLine[]> {
  const lines: UpcomingLine[] = [];
  for (const row of await findOpenPeriods(db, now)) {
    const terms = await termsInForce(db, orgId, row, { from: row.periodStart, to: now });
    if (terms?.currency !== currency) continue;
    const soFar = overageOf(row.quantity, terms);
    const projected = overageOf(projectedQuantity(row, now), terms);
    if (projected.beyond === 0n) continue;
    lines.push({
      description: describe(row.meter, row.period, row.periodStart, terms.included),
      kind: 'USAGE_SO_FAR',
      quantity: soFar.beyond,
      amount: { amountMinor: soFar.amountMinor, currency },
      projected: { amountMinor: projected.amountMinor, currency },
    });
  }
  return lines;
}

/** What a period comes to if the rest of it is like what is over: by the millisecond, rounded down. */
function projectedQuantity({ quantity, periodStart, periodEnd }: UsagePeriodRow, now: Date): bigint {
  const elapsed = BigInt(now.getTime() - periodStart.getTime());
  const all = BigInt(periodEnd.getTime() - periodStart.getTime());
  return elapsed > 0n ? (quantity * all) / elapsed : quantity;
}
