import { invoiceItemOf } from '../invoice-items/invoice-item.ts';
import type { Subscription } from '../wire.ts';
import { created, type Trx } from '../world/transaction.ts';
import type { CreateParams } from './params.ts';

/** Puts what is charged once beside the items onto the next invoice of a subscription. */
export function addInvoiceItems(
  trx: Trx,
  subscription: Subscription,
  items: NonNullable<CreateParams['add_invoice_items']>,
): void {
  for (const [index, item] of items.entries()) {
    const params = {
      ...item,
      customer: subscription.customer,
      subscription: subscription.id,
    };
    const made = invoiceItemOf(trx, params, `add_invoice_items[${index}]`);
    created(trx, 'invoiceItem', made, 'invoiceitem.created');
  }
}
