import type { Stripe } from 'stripe';

// How an invoice item says what it is, so that whoever looks finds what is on an invoice already.

/** Marks the item that charges use. */
export const usageMark = (usageChargeId: string) => ({ usage_charge: usageChargeId });

/** Marks the item that takes prepaid credit off. */
export const creditMark = { prepaid_credit: 'true' };

/** What the line of an item says of itself; what other lines say is not ours. */
export function marksOf({ parent, metadata }: Pick<Stripe.InvoiceLineItem, 'parent' | 'metadata'>) {
  const ours = parent?.invoice_item_details ? metadata : {};
  const charge = ours['usage_charge'] ?? '';
  return {
    usageChargeId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(charge) ? charge : null,
    isCredit: ours['prepaid_credit'] === 'true',
  };
}
