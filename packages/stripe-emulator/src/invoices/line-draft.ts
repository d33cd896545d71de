import type { DiscountAmount } from '../discounts/line-discounts.ts';
import { formatMoney } from '../money/format.ts';
import { exactAmount, minorUnits } from '../money/price-amount.ts';
import type { Objects, Price, Subscription, SubscriptionItem } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

/** What becomes a line of an invoice once discounts and taxes are known. */
export interface LineDraft {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly discountable: boolean;
  readonly discounts: readonly string[];
  /** Discounts that were settled when it was made, as those of a proration are. */
  readonly fixed: readonly DiscountAmount[] | null;
  readonly period: { readonly start: number; readonly end: number };
  readonly price: string | null;
  readonly product: string | null;
  readonly unitAmountDecimal: string | null;
  readonly quantity: number;
  readonly subscription: string | null;
  readonly subscriptionItem: string | null;
  readonly invoiceItem: string | null;
  readonly proration: boolean;
  readonly credited: { readonly invoice: string; readonly invoice_line_items: string[] } | null;
  readonly taxRates: readonly string[];
  readonly metadata: Record<string, string>;
}

/** The line of an item for its current period. It is free during a trial. */
export function draftOfItem(trx: Trx, subscription: Subscription, item: SubscriptionItem): LineDraft {
  const { price, quantity = 1 } = item;
  const trial = subscription.status === 'trialing';
  const amount = trial ? 0 : minorUnits(exactAmount(trx, price, quantity));
  const name = productName(trx, price);
  return {
    id: trx.newId('il'),
    amount,
    currency: subscription.currency,
    description: trial ? `Trial period for ${name}` : `${quantity} × ${name} (at ${rateOf(price)})`,
    discountable: true,
    discounts: [...subscription.discounts, ...item.discounts],
    fixed: null,
    period: { start: item.current_period_start, end: item.current_period_end },
    price: price.id,
    product: price.product,
    unitAmountDecimal: price.unit_amount_decimal,
    quantity,
    subscription: subscription.id,
    subscriptionItem: item.id,
    invoiceItem: null,
    proration: false,
    credited: null,
    taxRates: ratesOf(item.tax_rates, subscription.default_tax_rates),
    metadata: { ...subscription.metadata },
  };
}

/** The line of an invoice item. */
export function draftOfInvoiceItem(trx: Trx, item: Objects['invoiceItem'], discounts: readonly string[]): LineDraft {
  const details = item.parent?.subscription_details;
  const credited = item.proration_details?.credited_items?.invoice_line_item_details ?? null;
  return {
    id: trx.newId('il'),
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discountable: item.discountable,
    discounts: item.discountable ? [...discounts, ...(item.discounts ?? [])] : [],
    fixed: item.proration ? (item.proration_details?.discount_amounts ?? []) : null,
    period: item.period,
    price: item.pricing?.price_details?.price ?? null,
    product: item.pricing?.price_details?.product ?? null,
    unitAmountDecimal: item.pricing?.unit_amount_decimal ?? null,
    quantity: item.quantity,
    subscription: details?.subscription ?? null,
    subscriptionItem: details?.subscription_item ?? null,
    invoiceItem: item.id,
    proration: item.proration,
    credited,
    taxRates: item.tax_rates?.map(({ id }) => id) ?? [],
    metadata: item.metadata ?? {},
  };
}

/** The name that lines give a price. */
export function productName(trx: Trx, price: Price): string {
  return trx.get('product', price.product)?.name ?? price.product;
}

/** The rates of a line: its own, or else those of everything around it. */
export function ratesOf(...candidates: readonly (readonly { readonly id: string }[] | null | undefined)[]): string[] {
  return candidates.find((rates) => rates && rates.length > 0)?.map(({ id }) => id) ?? [];
}

function rateOf({ currency, recurring, unit_amount: amount, unit_amount_decimal: decimal }: Price): string {
  const each = amount === null ? (decimal ?? 'tiered prices') : formatMoney(amount, currency);
  if (!recurring) return each;
  const { interval, interval_count: count } = recurring;
  return `${each} / ${count === 1 ? interval : `${count} ${interval}s`}`;
}
