import { Stripe } from 'stripe';
import type { InvoiceData } from '../invoices/invoice-data.ts';
import { asking, isMissing } from './answers.ts';
import { invoiceDataOf, linesOf } from './invoices.ts';
import { keyOf, type RequestKey } from './keys.ts';
import { creditMark, usageMark } from './marks.ts';

/** An invoice with all its lines as Stripe has it now; null when there is none any more. Throws UNAVAILABLE. */
export async function readInvoice(stripe: Stripe, externalId: string): Promise<InvoiceData | null> {
  try {
    const invoice = await asking(() => stripe.invoices.retrieve(externalId, { expand: ['payments'] }));
    return invoiceDataOf(invoice, await linesOf(stripe, invoice));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** What is put on a draft: the amount, in minor units, is exact, and no coupon makes it less. */
export interface DraftItem {
  readonly description: string;
  readonly amountMinor: bigint;
  readonly period: { readonly start: Date; readonly end: Date } | null;
  /** The use that it charges; null is prepaid credit. */
  readonly usageChargeId: string | null;
}

/** Puts an item on a draft, and answers its ID; null, with nothing done, when it is a draft no more. Throws UNAVAILABLE. */
export function putOnDraft(
  stripe: Stripe,
  { externalId, externalCustomerId, currency }: InvoiceData,
  { description, amountMinor, period, usageChargeId }: DraftItem,
  key: RequestKey,
): Promise<string | null> {
  const params: Stripe.InvoiceItemCreateParams = {
    customer: externalCustomerId,
    invoice: externalId,
    amount: Number(amountMinor),
    currency: currency.toLowerCase(),
    description,
    discountable: false,
    metadata: usageChargeId === null ? creditMark : usageMark(usageChargeId),
    ...(period && { period: { start: secondsOf(period.start), end: secondsOf(period.end) } }),
  };
  return whileDraft(async () => (await stripe.invoiceItems.create(params, keyOf(...key))).id);
}

/** Makes an item of a draft come to another amount; null, with nothing done, when it is a draft no more. Throws UNAVAILABLE. */
export function changeOnDraft(
  stripe: Stripe,
  itemId: string,
  amountMinor: bigint,
  key: RequestKey,
): Promise<string | null> {
  const params = { amount: Number(amountMinor) };
  return whileDraft(async () => (await stripe.invoiceItems.update(itemId, params, keyOf(...key))).id);
}

async function whileDraft(ask: () => Promise<string>): Promise<string | null> {
  try {
    return await asking(ask);
  } catch (error) {
    const { StripeInvalidRequestError } = Stripe.errors;
    if (error instanceof StripeInvalidRequestError && error.code === 'invoice_not_editable') return null;
    throw error;
  }
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
