import type { Stripe } from 'stripe';
import type { CreditNoteData } from '../credit-notes/credit-note-data.ts';
import type { InvoiceData } from '../invoices/invoice-data.ts';
import type { RefundData } from '../refunds/refund-data.ts';
import type { Discount } from '../subscriptions/discount.ts';
import type { Period } from '../subscriptions/period.ts';
import { asking, isMissing } from './answers.ts';
import { readCreditNotes } from './credit-notes.ts';
import { discountOf } from './discounts.ts';
import { invoiceDataOf, linesOf } from './invoices.ts';
import { readRefunds } from './refunds.ts';

/** A card as people recognize it. */
export interface Card {
  readonly brand: string;
  readonly last4: string;
  readonly expiryMonth: number;
  readonly expiryYear: number;
}

/** A subscription at Stripe. `status` is Stripe's word, of which there may be new ones. */
export interface StripeSubscription {
  readonly id: string;
  readonly itemId: string;
  readonly status: string;
  readonly priceId: string;
  readonly quantity: number;
  /** Stripe counts whole seconds. */
  readonly period: Period;
  readonly cancelAtPeriodEnd: boolean;
  /** Whether its invoices are not collected for now. */
  readonly isPaused: boolean;
  readonly discount: Discount | null;
  readonly schedule: {
    readonly id: string;
    readonly next: { readonly priceId: string; readonly at: Date } | null;
  } | null;
  readonly trialEndsAt: Date | null;
  readonly endedAt: Date | null;
}

/** A customer as Stripe has them at one moment. */
export interface StripeSnapshot {
  readonly customerId: string;
  /** What is charged; null when there is none, or it is not a card. */
  readonly card: Card | null;
  readonly hasPaymentMethod: boolean;
  /** The newest first, ended ones too; at most 10. */
  readonly subscriptions: readonly StripeSubscription[];
  /** The newest last; the latest 20, or all. */
  readonly invoices: readonly InvoiceData[];
  /** The newest last; the latest 20, or all. */
  readonly creditNotes: readonly CreditNoteData[];
  /** Of the latest 20 invoices that were paid; none where they were not asked for. */
  readonly refunds: readonly RefundData[];
}

/** How much of a customer is asked for. */
export interface Extent {
  /** Every invoice and credit note, not only the latest. */
  readonly allInvoices?: boolean;
  /** What was paid back too, which takes two requests for each invoice. */
  readonly withRefunds?: boolean;
}

/** The whole of a customer now; null when Stripe knows them no more. Throws UNAVAILABLE. */
export async function readSnapshot(
  stripe: Stripe,
  customerId: string,
  { allInvoices = false, withRefunds = false }: Extent = {},
): Promise<StripeSnapshot | null> {
  const [customer, subscriptions, invoices, creditNotes] = await Promise.all([
    asking(() => stripe.customers.retrieve(customerId, { expand: ['invoice_settings.default_payment_method'] })).catch(
      missingIsNull,
    ),
    asking(() =>
      stripe.subscriptions.list({
        customer: customerId,
        status: 'all',
        limit: 10,
        expand: [
          'data.schedule',
          'data.default_payment_method',
          'data.discounts.promotion_code',
          'data.discounts.source.coupon',
        ],
      }),
    ).catch(missingIsNull),
    readInvoices(stripe, customerId, allInvoices).catch(missingIsNull),
    readCreditNotes(stripe, { customerId, all: allInvoices }).catch(missingIsNull),
  ]);
  if (!customer || customer.deleted || !subscriptions || !invoices || !creditNotes) return null;

  // Checkout leaves the card with the subscription, everything else with the customer.
  const method =
    customer.invoice_settings.default_payment_method ??
    subscriptions.data.find(({ ended_at: ended }) => ended === null)?.default_payment_method ??
    null;
  const card = typeof method === 'object' ? (method?.card ?? null) : null;
  return {
    customerId,
    card: card && { brand: card.brand, last4: card.last4, expiryMonth: card.exp_month, expiryYear: card.exp_year },
    hasPaymentMethod: method !== null,
    subscriptions: subscriptions.data.flatMap(subscriptionOf),
    invoices,
    creditNotes,
    refunds: withRefunds ? await refundsOf(stripe, invoices) : [],
  };
}

async function refundsOf(stripe: Stripe, invoices: readonly InvoiceData[]): Promise<RefundData[]> {
  const refunds: RefundData[] = [];
  for (const { externalId, amountPaidMinor } of invoices.slice(-20))
    if (amountPaidMinor > 0n) refunds.push(...(await readRefunds(stripe, externalId)));
  return refunds;
}

async function readInvoices(stripe: Stripe, customer: string, all: boolean): Promise<InvoiceData[]> {
  const expand = ['data.payments'];
  const params = { customer, limit: all ? 100 : 20, expand };
  const found = all
    ? await asking(() => stripe.invoices.list(params).autoPagingToArray({ limit: 10_000 }))
    : (await asking(() => stripe.invoices.list(params))).data;
  const invoices: InvoiceData[] = [];
  for (const invoice of found) invoices.push(invoiceDataOf(invoice, await linesOf(stripe, invoice)));
  return invoices.toReversed();
}

function subscriptionOf(subscription: Stripe.Subscription): StripeSubscription[] {
  const [item] = subscription.items.data;
  if (!item) return [];
  const schedule = typeof subscription.schedule === 'object' ? subscription.schedule : null;
  return [
    {
      id: subscription.id,
      itemId: item.id,
      status: subscription.status,
      priceId: item.price.id,
      quantity: item.quantity ?? 1,
      period: { start: dateOf(item.current_period_start), end: dateOf(item.current_period_end) },
      cancelAtPeriodEnd: subscription.cancel_at_period_end,
      isPaused: subscription.pause_collection !== null,
      discount: discountOf(subscription.discounts),
      schedule: schedule && { id: schedule.id, next: nextPhase(schedule) },
      trialEndsAt: subscription.trial_end === null ? null : dateOf(subscription.trial_end),
      endedAt: subscription.ended_at === null ? null : dateOf(subscription.ended_at),
    },
  ];
}

/** What a schedule changes the price to next; null when it changes nothing any more. */
function nextPhase({ phases, current_phase: current }: Stripe.SubscriptionSchedule) {
  const next = current && phases.find(({ start_date }) => start_date >= current.end_date);
  const price = next?.items[0]?.price;
  if (!next || !price) return null;
  return { priceId: typeof price === 'string' ? price : price.id, at: dateOf(next.start_date) };
}

/** A moment as Stripe counts, in seconds. */
function dateOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}

function missingIsNull(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
