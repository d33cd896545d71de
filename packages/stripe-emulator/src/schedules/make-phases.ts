import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import { addIntervals } from '../time/periods.ts';
import type { Objects, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { PhaseParams } from './params.ts';

export type Phase = Objects['subscriptionSchedule']['phases'][number];

/** The phases that parameters describe, each beginning where the one before it ends. */
export function makePhases(trx: Trx, phases: readonly PhaseParams[], start: number, customer: string): Phase[] {
  let from = start;
  return phases.map((given, index) => {
    const param = `phases[${index}]`;
    const begins = given.start_date === 'now' ? trx.now : (given.start_date ?? from);
    if (begins !== from) {
      const message = 'A phase begins where the one before it ends.';
      throw invalidRequest(message, `${param}[start_date]`);
    }
    const phase = makePhase(trx, given, begins, { customer, param });
    from = phase.end_date;
    return phase;
  });
}

function makePhase(trx: Trx, given: PhaseParams, start: number, about: { customer: string; param: string }): Phase {
  const prices = given.items.map((item, index) =>
    find(trx, 'price', item.price, `${about.param}[items][${index}][price]`),
  );
  const end = endOf(trx, given, start);
  if (end <= start) throw invalidRequest('A phase ends after it begins.', `${about.param}[end_date]`);
  const ids = redeemAll(trx, given.discounts ?? [], { customer: about.customer, param: `${about.param}[discounts]` });
  return {
    ...emptyPhase,
    billing_cycle_anchor: given.billing_cycle_anchor ?? null,
    collection_method: given.collection_method ?? null,
    currency: given.currency ?? prices[0]!.currency,
    default_payment_method: given.default_payment_method ?? null,
    description: given.description ?? null,
    discounts: ids.map((discount) => ({ coupon: null, discount, promotion_code: null })),
    end_date: end,
    items: given.items.map((item, index) => ({
      billing_thresholds: null,
      discounts: [],
      metadata: changedMetadata(null, item.metadata),
      plan: prices[index]!.id,
      price: prices[index]!.id,
      quantity: item.quantity ?? 1,
      tax_rates: taxRates(trx, item.tax_rates ?? [], `${about.param}[items][${index}][tax_rates]`),
    })),
    metadata: changedMetadata(null, given.metadata),
    proration_behavior: given.proration_behavior ?? 'create_prorations',
    start_date: start,
    trial_end: given.trial_end === 'now' ? trx.now : (given.trial_end ?? null),
  };
}

/** The phase in which a subscription is: what it has, until its period ends. */
export function phaseOf(subscription: Subscription): Phase {
  const [item] = subscription.items.data;
  return {
    ...emptyPhase,
    collection_method: null,
    currency: subscription.currency,
    default_payment_method: subscription.default_payment_method,
    discounts: subscription.discounts.map((discount) => ({ coupon: null, discount, promotion_code: null })),
    end_date: item?.current_period_end ?? subscription.start_date,
    items: subscription.items.data.map(({ price, quantity = 1, metadata, tax_rates: rates }) => ({
      billing_thresholds: null,
      discounts: [],
      metadata,
      plan: price.id,
      price: price.id,
      quantity,
      tax_rates: rates,
    })),
    metadata: subscription.metadata,
    start_date: item?.current_period_start ?? subscription.start_date,
    trial_end: subscription.status === 'trialing' ? subscription.trial_end : null,
  };
}

function endOf(trx: Trx, { end_date: end, duration }: PhaseParams, start: number): number {
  if (end !== undefined) return end === 'now' ? trx.now : end;
  // Without an end it is the last phase, which lasts one period and is then released or cancelled.
  const { interval, interval_count: count = 1 } = duration ?? { interval: 'month' };
  return addIntervals(start, { interval, interval_count: count });
}

const emptyPhase: Phase = {
  add_invoice_items: [],
  application_fee_percent: null,
  billing_cycle_anchor: null,
  billing_thresholds: null,
  collection_method: null,
  currency: '',
  default_payment_method: null,
  default_tax_rates: [],
  description: null,
  discounts: [],
  end_date: 0,
  invoice_settings: null,
  items: [],
  metadata: {},
  on_behalf_of: null,
  proration_behavior: 'create_prorations',
  start_date: 0,
  transfer_data: null,
  trial_end: null,
};
