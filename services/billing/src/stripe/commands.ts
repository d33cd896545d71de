import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking, isMissing } from './answers.ts';
import { keyOf } from './keys.ts';

/** What names one request of one organization, so that sending it again has no second effect. */
export type RequestKey = readonly (string | number | null)[];

/** A subscription's item, and what is to be paid for it. */
export interface ItemChange {
  readonly subscriptionId: string;
  readonly itemId: string;
  readonly priceId: string;
  readonly quantity: number;
}

/** Makes the organization known to Stripe. Returns the customer's ID. */
export async function createCustomer(stripe: Stripe, orgId: string, name: string): Promise<string> {
  const params = { name, metadata: { organization_id: orgId } };
  const { id } = await asking(() => stripe.customers.create(params, keyOf('customer', orgId)));
  return id;
}

/** The organization a customer was made for; null when it is none of ours. */
export async function organizationOfCustomer(stripe: Stripe, customerId: string): Promise<string | null> {
  const customer = await asking(() => stripe.customers.retrieve(customerId)).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  return customer && !customer.deleted ? (customer.metadata['organization_id'] ?? null) : null;
}

/** Has the customer charged by this payment method from now on. */
export async function setDefaultPaymentMethod(
  stripe: Stripe,
  { customerId, paymentMethodId }: { customerId: string; paymentMethodId: string },
  key: RequestKey,
): Promise<Answer<string>> {
  const attached = await answerOf(() =>
    stripe.paymentMethods.attach(paymentMethodId, { customer: customerId }, keyOf(...key, 'attach')),
  );
  if (attached.refusal) return attached;
  const { id } = attached.value;
  return answerOf(async () => {
    const invoice_settings = { default_payment_method: id };
    await stripe.customers.update(customerId, { invoice_settings }, keyOf(...key, 'default'));
    return id;
  });
}

export interface Purchase {
  readonly customerId: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly promotionCodeId: string | null;
}

/** Subscribes the customer and charges at once; where the payment fails, there is no subscription. */
export function subscribe(
  stripe: Stripe,
  { customerId, priceId, quantity, promotionCodeId }: Purchase,
  key: RequestKey,
): Promise<Answer<string>> {
  const params: Stripe.SubscriptionCreateParams = {
    customer: customerId,
    items: [{ price: priceId, quantity }],
    payment_behavior: 'error_if_incomplete',
    ...(promotionCodeId && { discounts: [{ promotion_code: promotionCodeId }] }),
  };
  return answerOf(async () => (await stripe.subscriptions.create(params, keyOf(...key, 'subscribe'))).id);
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

/** Has the subscription end with its period, or not. */
export async function setCancelAtPeriodEnd(
  stripe: Stripe,
  subscriptionId: string,
  cancels: boolean,
  key: RequestKey,
): Promise<void> {
  const params = { cancel_at_period_end: cancels };
  await asking(() => stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'cancel-at', String(cancels))));
}

/** Ends the subscription at once; nothing is given back. */
export async function cancelNow(stripe: Stripe, subscriptionId: string, key: RequestKey): Promise<void> {
  await asking(() => stripe.subscriptions.cancel(subscriptionId, { prorate: false }, keyOf(...key, 'cancel')));
}

/** Puts the subscription on hold, or takes it off: invoices of the time on hold are void. */
export async function setPaused(
  stripe: Stripe,
  subscriptionId: string,
  isPaused: boolean,
  key: RequestKey,
): Promise<void> {
  const params: Stripe.SubscriptionUpdateParams = { pause_collection: isPaused ? { behavior: 'void' } : '' };
  await asking(() => stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'pause', String(isPaused))));
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

/** Stripe's ID of a promotion code that can be used now; null when there is none. */
export async function findPromotionCode(stripe: Stripe, code: string): Promise<string | null> {
  const { data } = await asking(() => stripe.promotionCodes.list({ code, active: true, limit: 1 }));
  return data[0]?.id ?? null;
}

/** Takes what the promotion code promises off the subscription, in place of other discounts. */
export function applyPromotionCode(
  stripe: Stripe,
  subscriptionId: string,
  promotionCodeId: string,
  key: RequestKey,
): Promise<Answer<string>> {
  const params = { discounts: [{ promotion_code: promotionCodeId }] };
  return answerOf(
    async () => (await stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'discount'))).id,
  );
}

/** Whole seconds, as Stripe counts. */
function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
