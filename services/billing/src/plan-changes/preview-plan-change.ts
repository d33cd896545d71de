import type { TenantDb } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { startingAmount } from '../plans/prices.ts';
import { previewUpgrade } from '../stripe/price-changes.ts';
import { planUnchanged, subscriptionNotActive } from '../subscriptions/errors.ts';
import type { Terms } from '../subscriptions/terms.ts';
import type { Pulling } from '../sync/pull.ts';
import { type Choice, choose, type Wish } from './choice.ts';
import { effectOf } from './effect.ts';
import { prorationDateOf } from './proration-date.ts';

/** What a change of plan would bring. Money is in minor units. */
export interface PlanChangePreview {
  readonly effect: 'NOW' | 'PERIOD_END';
  readonly effectiveAt: Date;
  readonly amountDue: { readonly amountMinor: bigint; readonly currency: string };
  readonly lines: readonly {
    readonly description: string;
    readonly amount: { readonly amountMinor: bigint; readonly currency: string };
  }[];
  readonly prorationDate: Date;
}

/** What `changePlan` would do with the same wish, and what it would charge when it is given the same moment. Changes nothing. */
export async function previewPlanChange(db: TenantDb<DB>, terms: Terms, wish: Wish, now: Date, pulling: Pulling) {
  const { choice, error } = await choose(db, wish, terms, pulling.offer, []);
  if (!choice) return nothing(error);
  if (!terms.stripe) {
    const isSame = choice.plan.id === terms.plan.id && terms.status === 'ACTIVE';
    return isSame ? nothing(planUnchanged(['planKey'])) : { preview: ofPurchase(choice, now), errors: [] };
  }
  if (terms.status !== 'ACTIVE') return nothing(subscriptionNotActive(terms.status));
  const effect = choice.price ? effectOf(terms, choice) : 'PERIOD_END';
  if (effect === null) return nothing(planUnchanged(['planKey']));
  if (effect === 'PERIOD_END' || !choice.price) return { preview: later(terms, now), errors: [] };
  return { preview: await atOnce(choice, terms, now, pulling), errors: [] };
}

async function atOnce(choice: Choice, terms: Terms, now: Date, { stripe }: Pulling): Promise<PlanChangePreview> {
  const prorationDate = prorationDateOf(null, terms.period, now);
  if (!choice.price || !terms.stripe || !prorationDate) throw new Error('Only what is paid can be paid more for.');
  const { subscriptionId, itemId } = terms.stripe;
  const item = { subscriptionId, itemId, priceId: choice.price.id, quantity: choice.price.quantity };
  const { amountDueMinor, currency, lines } = await previewUpgrade(stripe, item, prorationDate);
  return {
    effect: 'NOW',
    effectiveAt: now,
    amountDue: { amountMinor: amountDueMinor, currency },
    lines: lines.map(({ description, amountMinor }) => ({ description, amount: { amountMinor, currency } })),
    prorationDate,
  };
}

/** Nothing is charged for what comes with the next period. */
function later({ period, currency }: Terms, now: Date): PlanChangePreview {
  const amountDue = { amountMinor: 0n, currency };
  return { effect: 'PERIOD_END', effectiveAt: period.end, amountDue, lines: [], prorationDate: now };
}

/** A first period is charged whole, before discounts. */
function ofPurchase({ plan, interval, currency, price }: Choice, now: Date): PlanChangePreview {
  const sold = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  const each = sold ? startingAmount(sold).amountMinor : 0n;
  const amount = { amountMinor: each * BigInt(price?.quantity ?? 1), currency };
  const lines = price ? [{ description: plan.name, amount }] : [];
  return { effect: 'NOW', effectiveAt: now, amountDue: amount, lines, prorationDate: now };
}

function nothing<E>(error: E) {
  return { preview: null, errors: [error] };
}
