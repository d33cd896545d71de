import { type DiscountAmount, discountLines } from '../discounts/line-discounts.ts';
import { containedIn, percentOf } from '../money/fraction.ts';
import type { Invoice, InvoiceLine } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { LineDraft } from './line-draft.ts';

type Tax = NonNullable<InvoiceLine['taxes']>[number];

/** The sums of an invoice. */
export type Sums = Pick<
  Invoice,
  | 'subtotal'
  | 'subtotal_excluding_tax'
  | 'total'
  | 'total_excluding_tax'
  | 'total_discount_amounts'
  | 'total_pretax_credit_amounts'
  | 'total_taxes'
>;

/** The lines with their discounts and taxes, and what they add up to. */
export function priceLines(trx: Trx, invoice: string | null, drafts: readonly LineDraft[]) {
  const discounts = discountLines(trx, drafts);
  const lines = drafts.map((draft, index) => lineOf(trx, invoice, draft, discounts[index] ?? []));
  return { lines, sums: sumsOf(lines) };
}

function lineOf(trx: Trx, invoice: string | null, draft: LineDraft, discounts: DiscountAmount[]): InvoiceLine {
  const net = draft.amount - sum(discounts.map(({ amount }) => amount));
  return {
    id: draft.id,
    object: 'line_item',
    amount: draft.amount,
    currency: draft.currency,
    description: draft.description,
    discount_amounts: discounts,
    discountable: draft.discountable,
    discounts: [...new Set([...draft.discounts, ...discounts.map(({ discount }) => discount)])],
    invoice,
    livemode: false,
    metadata: draft.metadata,
    parent: parentOf(draft),
    period: draft.period,
    pretax_credit_amounts: discounts.map((discount) => ({ ...discount, type: 'discount' as const })),
    pricing: {
      ...(draft.price !== null && { price_details: { price: draft.price, product: draft.product ?? '' } }),
      type: 'price_details',
      unit_amount_decimal: draft.unitAmountDecimal,
    },
    quantity: draft.quantity,
    quantity_decimal: `${draft.quantity}`,
    subscription: draft.subscription,
    subtotal: draft.amount,
    taxes: draft.taxRates.flatMap((rate) => taxOf(trx, rate, net)),
  };
}

function parentOf(draft: LineDraft): InvoiceLine['parent'] {
  const { subscription, subscriptionItem, invoiceItem, proration, credited } = draft;
  const prorationDetails = { credited_items: credited && { ...credited } };
  if (subscriptionItem !== null) {
    return {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: invoiceItem,
        proration,
        proration_details: prorationDetails,
        subscription,
        subscription_item: subscriptionItem,
      },
      type: 'subscription_item_details',
    };
  }
  return {
    invoice_item_details: {
      invoice_item: invoiceItem ?? '',
      proration,
      proration_details: prorationDetails,
      subscription,
    },
    subscription_item_details: null,
    type: 'invoice_item_details',
  };
}

function taxOf(trx: Trx, id: string, net: number): Tax[] {
  const rate = trx.get('taxRate', id);
  if (!rate) return [];
  const amount = rate.inclusive ? containedIn(net, rate.percentage) : percentOf(net, rate.percentage);
  return [
    {
      amount,
      tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
      tax_rate_details: { tax_rate: id },
      taxability_reason: 'not_available',
      taxable_amount: rate.inclusive ? net - amount : net,
      type: 'tax_rate_details',
    },
  ];
}

function sumsOf(lines: readonly InvoiceLine[]): Sums {
  const discounts = new Map<string, number>();
  for (const { discount, amount } of lines.flatMap((line) => line.discount_amounts ?? [])) {
    discounts.set(discount, (discounts.get(discount) ?? 0) + amount);
  }
  const taxes = new Map<string, Tax>();
  for (const tax of lines.flatMap((line) => line.taxes ?? [])) {
    const key = tax.tax_rate_details?.tax_rate ?? '';
    const before = taxes.get(key);
    taxes.set(key, {
      ...tax,
      amount: tax.amount + (before?.amount ?? 0),
      taxable_amount: (tax.taxable_amount ?? 0) + (before?.taxable_amount ?? 0),
    });
  }
  const taxed = (behavior: string) =>
    sum([...taxes.values()].filter((tax) => tax.tax_behavior === behavior).map((tax) => tax.amount));
  const subtotal = sum(lines.map((line) => line.amount));
  const net = subtotal - sum([...discounts.values()]);
  const amounts = [...discounts].map(([discount, amount]) => ({ amount, discount }));
  return {
    subtotal,
    subtotal_excluding_tax: subtotal - taxed('inclusive'),
    total: net + taxed('exclusive'),
    total_excluding_tax: net - taxed('inclusive'),
    total_discount_amounts: amounts,
    total_pretax_credit_amounts: amounts.map((amount) => ({ ...amount, type: 'discount' as const })),
    total_taxes: [...taxes.values()],
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
