import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking } from './answers.ts';
import { keyOf, type RequestKey } from './keys.ts';

/** A subscription's item, and what is to be paid for it. */
export interface ItemChange {
  readonly subscriptionId: string;
  readonly itemId: string;
  readonly priceId: string;
  readonly quantity: number;
}

/** What a change of price would charge at once, computed for a moment. */
export interface ChangePreview {
  readonly amountDueMinor: bigint;
  /** ISO 4217. */
  readonly currency: string;
  readonly lines: readonly { readonly description: string; readonly amountMinor: bigint }[];
}

/** What `upgrade` would charge with the same change and the same moment. */
export async function previewUpgrade(
  stripe: Stripe,
  { subscriptionId, itemId, priceId, quantity }: ItemChange,
  prorationDate: Date,
): Promise<ChangePreview> {
  const invoice = await asking(() =>
    stripe.invoices.createPreview({
      subscription: subscriptionId,
      subscription_details: {
        items: [{ id: itemId, price: priceId, quantity }],
        proration_behavior: 'always_invoice',
        proration_date: secondsOf(prorationDate),
      },
    }),
  );
  return {
    amountDueMinor: BigInt(invoice.amount_due),
    currency: invoice.currency.toUpperCase(),
    lines: invoice.lines.data.map(({ description, amount }) => ({
      description: description ?? '',
      amountMinor: BigInt(amount),
    })),
  };
}

/** Changes the price at once, charges the difference, and goes on after the period; where the payment fails, nothing is changed. */
export function upgrade(
  stripe: Stripe,
  { subscriptionId, itemId, priceId, quantity }: ItemChange,
  prorationDate: Date,
  key: RequestKey,
): Promise<Answer<string>> {
  const params: Stripe.SubscriptionUpdateParams = {
    items: [{ id: itemId, price: priceId, quantity }],
    proration_behavior: 'always_invoice',
    proration_date: secondsOf(prorationDate),
    payment_behavior: 'error_if_incomplete',
    cancel_at_period_end: false,
  };
  return answerOf(async () => (await stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'upgrade'))).id);
}

export interface PriceSchedule extends ItemChange {
  /** The schedule that there is; null makes one. */
  readonly scheduleId: string | null;
  readonly nextPriceId: string;
  readonly nextInterval: 'MONTH' | 'YEAR';
}

/** Has the price change when the period that is paid is over. */
export async function schedulePrice(stripe: Stripe, change: PriceSchedule, key: RequestKey): Promise<void> {
  const { subscriptionId, scheduleId, priceId, nextPriceId, nextInterval, quantity } = change;
  const schedule = await asking(() =>
    scheduleId === null
      ? stripe.subscriptionSchedules.create({ from_subscription: subscriptionId }, keyOf(...key, 'schedule'))
      : stripe.subscriptionSchedules.retrieve(scheduleId),
  );
  const current = schedule.current_phase;
  if (!current) throw new Error(`The schedule ${schedule.id} of a live subscription has no current phase.`);
  const { start_date, end_date } = current;
  const interval = nextInterval === 'YEAR' ? 'year' : 'month';
  const params: Stripe.SubscriptionScheduleUpdateParams = {
    end_behavior: 'release',
    proration_behavior: 'none',
    phases: [
      { items: [{ price: priceId, quantity }], start_date, end_date },
      {
        items: [{ price: nextPriceId, quantity }],
        duration: { interval, interval_count: 1 },
        proration_behavior: 'none',
      },
    ],
  };
  await asking(() => stripe.subscriptionSchedules.update(schedule.id, params, keyOf(...key, 'phases')));
}

/** Lets a schedule go; the subscription stays as it is. */
export async function releaseSchedule(stripe: Stripe, scheduleId: string, key: RequestKey): Promise<void> {
  await asking(() => stripe.subscriptionSchedules.release(scheduleId, {}, keyOf(...key, 'release')));
}

/** Sets how many seats are paid. What changes within a period is charged, or taken off, with the next invoice, to the second. */
export async function setQuantity(
  stripe: Stripe,
  { subscriptionId, itemId, quantity }: Omit<ItemChange, 'priceId'>,
  key: RequestKey,
): Promise<void> {
  const params: Stripe.SubscriptionUpdateParams = {
    items: [{ id: itemId, quantity }],
    proration_behavior: 'create_prorations',
  };
  await asking(() => stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'quantity', quantity)));
}

/** Whole seconds, as Stripe counts. */
function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
