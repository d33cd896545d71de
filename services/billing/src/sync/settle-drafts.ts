import type { Trx } from '@tenantry/database';
import { drawCredit } from '../credits/draw-credit.ts';
import { findDrawn } from '../credits/store.ts';
import { lockBilling } from '../customers/store.ts';
import type { DB } from '../generated/tables.ts';
import { creditOn, payableByCredit } from '../invoices/credit-on.ts';
import type { InvoiceData } from '../invoices/invoice-data.ts';
import { forgetDraft, recordInvoice } from '../invoices/record-invoice.ts';
import type { InvoiceRow } from '../invoices/store.ts';
import { findPendingCharges, type PendingCharge, putCharge } from '../overage/store.ts';
import { changeOnDraft, putOnDraft, readInvoice } from '../stripe/draft-invoices.ts';
import type { StripeClient } from '../stripe/client.ts';
import { findSubscription } from '../subscriptions/store.ts';

/**
 * Puts the use that waits on a renewal's draft, each charge as an item of its own, and books the prepaid credit that is to pay for
 * the draft. What is on it at Stripe already is found by its mark and not put again, whoever died or was not answered before. False
 * when there is nothing more to do, as it is a draft no more. While the subscription is on hold its drafts become void, so use waits.
 */
export async function chargeDraft(trx: Trx<DB>, stripe: StripeClient, { externalId }: InvoiceRow): Promise<boolean> {
  await lockBilling(trx);
  const subscription = await findSubscription(trx);
  const found = await readDraft(trx, stripe, externalId);
  if (!found || subscription?.status === 'PAUSED') return false;

  let isComplete = true;
  for (const charge of await findPendingCharges(trx)) {
    if (charge.currency !== found.data.currency) continue;
    const itemId = await itemOf(stripe, found.data, charge);
    if (itemId !== null) await putCharge(trx, charge.id, { invoiceId: found.row.id, externalItemId: itemId });
    else isComplete = false;
  }
  const after = isComplete ? await readDraft(trx, stripe, externalId) : null;
  if (!after) return false;
  const { id: invoiceId, currency } = after.row;
  await drawCredit(trx, { invoiceId, currency, amountMinor: payableByCredit(after.data.lines) });
  return true;
}

/**
 * Has a draft come to as much less as credit is booked for it. Credit is booked, and that is on the disk, before Stripe hears of it:
 * so nothing is ever taken off that was not drawn. What is drawn and does not get on the invoice in time is given back when it is issued.
 */
export async function creditDraft(trx: Trx<DB>, stripe: StripeClient, { id, externalId }: InvoiceRow): Promise<void> {
  await lockBilling(trx);
  const found = await readDraft(trx, stripe, externalId);
  if (!found) return;
  const { data, row } = found;
  const [booked = 0n] = await findDrawn(trx, [id]);
  const taken = creditOn(data.lines);
  if (booked === taken) return;

  const key = [row.orgId, 'prepaid credit', externalId, data.lines.length, String(taken), String(booked)];
  const itemId = data.lines.find(({ isCredit }) => isCredit)?.externalItemId ?? null;
  const item = { description: 'Prepaid credit', amountMinor: -booked, period: null, usageChargeId: null };
  if (itemId === null) await putOnDraft(stripe, data, item, key);
  else await changeOnDraft(stripe, itemId, -booked, key);
  await readDraft(trx, stripe, externalId);
}

/** The item that a charge is on the draft, which it becomes if it is none yet; null when it cannot any more. */
async function itemOf(stripe: StripeClient, draft: InvoiceData, charge: PendingCharge) {
  const line = draft.lines.find(({ usageChargeId }) => usageChargeId === charge.id);
  if (line) return line.externalItemId;
  const { id: usageChargeId, orgId, description, amountMinor, periodStart, periodEnd } = charge;
  const period = { start: periodStart, end: periodEnd };
  const item = { description, amountMinor, period, usageChargeId };
  return putOnDraft(stripe, draft, item, [orgId, 'usage charge', usageChargeId, draft.externalId]);
}

/** The draft as Stripe has it now, recorded; null when it is a draft no more, which is recorded too. */
async function readDraft(trx: Trx<DB>, stripe: StripeClient, externalId: string) {
  const data = await readInvoice(stripe, externalId);
  if (!data) {
    await forgetDraft(trx, externalId);
    return null;
  }
  const row = await recordInvoice(trx, data);
  return data.status === 'DRAFT' ? { data, row } : null;
}
