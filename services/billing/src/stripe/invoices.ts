import type { Stripe } from 'stripe';
import type {
  InvoiceCustomer,
  InvoiceData,
  InvoiceLineData,
  InvoicePayment,
  InvoiceReason,
  InvoiceStatus,
  InvoiceTax,
} from '../invoices/invoice-data.ts';
import { asking } from './answers.ts';
import { marksOf } from './marks.ts';

/** An invoice as billing records it. `lines` are all of its lines. */
export function invoiceDataOf(invoice: Stripe.Invoice, lines: readonly Stripe.InvoiceLineItem[]): InvoiceData {
  const transitions = invoice.status_transitions;
  return {
    externalId: invoice.id,
    externalCustomerId: idOf(invoice.customer) ?? '',
    externalSubscriptionId: idOf(invoice.parent?.subscription_details?.subscription ?? null),
    status: statuses[invoice.status ?? 'draft'] ?? 'OPEN',
    reason: reasons[invoice.billing_reason ?? ''] ?? 'OTHER',
    currency: invoice.currency.toUpperCase(),
    subtotalMinor: BigInt(invoice.subtotal),
    discountMinor: sum((invoice.total_discount_amounts ?? []).map(({ amount }) => amount)),
    taxMinor: sum((invoice.total_taxes ?? []).map(({ amount }) => amount)),
    totalMinor: BigInt(invoice.total),
    amountDueMinor: BigInt(invoice.amount_due),
    amountPaidMinor: BigInt(invoice.amount_paid),
    taxes: (invoice.total_taxes ?? []).map(taxOf),
    payments: (invoice.payments?.data ?? []).flatMap(paymentOf),
    customer: customerOf(invoice),
    attemptCount: invoice.attempt_count,
    nextAttemptAt: dateOrNull(invoice.next_payment_attempt),
    periodStart: dateOf(invoice.period_start),
    periodEnd: dateOf(invoice.period_end),
    createdAt: dateOf(invoice.created),
    dueAt: dateOrNull(invoice.due_date),
    finalizedAt: dateOrNull(transitions.finalized_at),
    paidAt: dateOrNull(transitions.paid_at),
    voidedAt: dateOrNull(transitions.voided_at),
    lines: lines.map(lineOf),
  };
}

/** All lines of an invoice. It carries its first 10; a longer one is asked for the rest. */
export async function linesOf(stripe: Stripe, { id, lines }: Stripe.Invoice): Promise<Stripe.InvoiceLineItem[]> {
  if (!lines.has_more) return lines.data;
  return asking(() => stripe.invoices.listLineItems(id, { limit: 100 }).autoPagingToArray({ limit: 10_000 }));
}

const statuses: Readonly<Record<string, InvoiceStatus>> = {
  draft: 'DRAFT',
  open: 'OPEN',
  paid: 'PAID',
  void: 'VOID',
  uncollectible: 'UNCOLLECTIBLE',
};

const reasons: Readonly<Record<string, InvoiceReason>> = {
  subscription_create: 'SUBSCRIPTION_STARTED',
  subscription_cycle: 'SUBSCRIPTION_RENEWED',
  subscription_update: 'SUBSCRIPTION_CHANGED',
};

function customerOf(invoice: Stripe.Invoice): InvoiceCustomer {
  return {
    name: invoice.customer_name,
    email: invoice.customer_email,
    address: addressOf(invoice.customer_address),
    taxIds: (invoice.customer_tax_ids ?? []).flatMap(({ value }) => value ?? []),
  };
}

function lineOf(line: Stripe.InvoiceLineItem): InvoiceLineData {
  const item = line.parent?.invoice_item_details;
  const subscription = line.parent?.subscription_item_details;
  const isProration = item?.proration ?? subscription?.proration ?? false;
  const price = line.pricing?.price_details?.price ?? null;
  return {
    externalId: line.id,
    externalItemId: item?.invoice_item ?? null,
    externalPriceId: idOf(price),
    kind: isProration ? 'PRORATION' : subscription ? 'SUBSCRIPTION' : 'ITEM',
    description: line.description ?? '',
    quantity: line.quantity === null ? null : BigInt(line.quantity),
    unitPriceMinor: line.pricing?.unit_amount_decimal?.toString() ?? null,
    amountMinor: BigInt(line.amount),
    discountMinor: sum((line.discount_amounts ?? []).map(({ amount }) => amount)),
    taxMinor: sum((line.taxes ?? []).map(({ amount }) => amount)),
    periodStart: dateOf(line.period.start),
    periodEnd: dateOf(line.period.end),
    ...marksOf(line),
  };
}

/** What the tax is called and how high its rate is stands with the rate, which an invoice only names. */
function taxOf(tax: Stripe.Invoice.TotalTax): InvoiceTax {
  return {
    name: 'Tax',
    percentage: null,
    jurisdiction: null,
    isInclusive: tax.tax_behavior === 'inclusive',
    taxableMinor: BigInt(tax.taxable_amount ?? 0),
    amountMinor: BigInt(tax.amount),
  };
}

function paymentOf({ id, status, amount_paid: paid, status_transitions: at }: Stripe.InvoicePayment): InvoicePayment[] {
  if (status !== 'paid' || at.paid_at === null) return [];
  return [{ externalId: id, amountMinor: BigInt(paid ?? 0), paidAt: dateOf(at.paid_at) }];
}

function addressOf(address: Stripe.Address | null): string[] {
  if (!address) return [];
  const { line1, line2, postal_code: code, city, state, country } = address;
  const town = [code, city].filter(Boolean).join(' ');
  return [line1, line2, town, state, country].filter((line) => typeof line === 'string' && line !== '') as string[];
}

function idOf(reference: string | { readonly id: string } | null): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null);
}

function sum(amounts: readonly number[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n);
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}

function dateOrNull(seconds: number | null): Date | null {
  return seconds === null ? null : dateOf(seconds);
}
