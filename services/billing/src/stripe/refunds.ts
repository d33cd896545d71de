import type { Stripe } from 'stripe';
import type { RefundData } from '../refunds/refund-data.ts';
import { asking } from './answers.ts';

/** What was paid back of an invoice, the oldest first; its payments are asked for one by one. Throws UNAVAILABLE. */
export async function readRefunds(stripe: Stripe, externalInvoiceId: string): Promise<RefundData[]> {
  const params = { invoice: externalInvoiceId, status: 'paid', limit: 100 } as const;
  const { data: payments } = await asking(() => stripe.invoicePayments.list(params));
  const refunds: RefundData[] = [];
  for (const { payment } of payments) {
    const intent = typeof payment.payment_intent === 'object' ? payment.payment_intent.id : payment.payment_intent;
    if (intent === undefined) continue;
    const { data } = await asking(() => stripe.refunds.list({ payment_intent: intent, limit: 100 }));
    refunds.push(...data.map((refund) => refundOf(externalInvoiceId, refund)));
  }
  return refunds.toReversed();
}

function refundOf(externalInvoiceId: string, { id, status, currency, amount, created }: Stripe.Refund): RefundData {
  return {
    externalId: id,
    externalInvoiceId,
    status: statuses[status ?? ''] ?? 'PENDING',
    currency: currency.toUpperCase(),
    amountMinor: BigInt(amount),
    refundedAt: new Date(created * 1_000),
  };
}

const statuses: Readonly<Record<string, RefundData['status']>> = {
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'CANCELED',
};
