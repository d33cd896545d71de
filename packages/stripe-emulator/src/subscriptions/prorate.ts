import type { DiscountAmount } from '../discounts/line-discounts.ts';
import { discountLines } from '../discounts/line-discounts.ts';
import { productName } from '../invoices/line-draft.ts';
import { shareOf } from '../money/fraction.ts';
import { exactAmount, minorUnits } from '../money/price-amount.ts';
import type { InvoiceLine, Objects, Price, Subscription, SubscriptionItem } from '../wire.ts';
import { created, type Trx } from '../world/transaction.ts';

type InvoiceItem = Objects['invoiceItem'];

/** Credits what of an item is unused from `at` to the end of its period. */
export function credit(trx: Trx, subscription: Subscription, item: SubscriptionItem, at: number): InvoiceItem {
  const { price, quantity = 1, current_period_start: start, current_period_end: end } = item;
  const charged = lastCharge(trx, subscription, item);
  const amount = -minorUnits(exactAmount(trx, price, quantity), end - at, end - start);
  const discounts = (charged?.discounts ?? []).map(({ amount: taken, discount }) => ({
    amount: -shareOf(taken, end - at, end - charged!.start),
    discount,
  }));
  const name = productName(trx, price);
  return prorationItem(trx, subscription, item, {
    at,
    price,
    quantity,
    amount,
    discounts,
    description: `Unused time on ${quantity === 1 ? '' : `${quantity} × `}${name} after ${day(at)}`,
    credited: charged?.line ?? null,
  });
}

/** Charges what is left of an item's period from `at`. */
export function debit(trx: Trx, subscription: Subscription, item: SubscriptionItem, at: number): InvoiceItem {
  const { price, quantity = 1, current_period_start: start, current_period_end: end } = item;
  const exact = exactAmount(trx, price, quantity);
  const amount = minorUnits(exact, end - at, end - start);
  const whole = { amount: minorUnits(exact), discountable: true, product: price.product, fixed: null };
  const [ofWhole = []] = discountLines(trx, [{ ...whole, discounts: subscription.discounts }]);
  const discounts = ofWhole.map(({ amount: taken, discount }) => ({
    amount: shareOf(taken, end - at, end - start),
    discount,
  }));
  const name = productName(trx, price);
  return prorationItem(trx, subscription, item, {
    at,
    price,
    quantity,
    amount,
    discounts,
    description: `Remaining time on ${quantity === 1 ? '' : `${quantity} × `}${name} after ${day(at)}`,
    credited: null,
  });
}

interface Charged {
  readonly start: number;
  readonly discounts: readonly DiscountAmount[];
  readonly line: { readonly invoice: string; readonly line: string } | null;
}

/** The last charge for the item's current period, invoiced or waiting. */
function lastCharge(trx: Trx, subscription: Subscription, item: SubscriptionItem): Charged | null {
  const isIt = (period: { start: number; end: number }, price: string | undefined, amount: number) =>
    price === item.price.id && amount >= 0 && period.end === item.current_period_end;
  const waiting = trx
    .all('invoiceItem')
    .findLast(
      (row) =>
        row.invoice === null &&
        row.proration &&
        row.parent?.subscription_details?.subscription_item === item.id &&
        isIt(row.period, row.pricing?.price_details?.price, row.amount),
    );
  if (waiting) {
    return { start: waiting.period.start, discounts: waiting.proration_details?.discount_amounts ?? [], line: null };
  }
  const ofSubscription = trx.all('invoice').filter((invoice) => {
    return invoice.status !== 'void' && invoice.parent?.subscription_details?.subscription === subscription.id;
  });
  for (const invoice of ofSubscription.toReversed()) {
    const lines: readonly InvoiceLine[] = trx.get('invoiceLines', invoice.id)?.lines ?? [];
    const line = lines.findLast((candidate) => {
      const ofItem = candidate.parent?.subscription_item_details?.subscription_item === item.id;
      return ofItem && isIt(candidate.period, candidate.pricing?.price_details?.price, candidate.amount);
    });
    if (line) {
      return {
        start: line.period.start,
        discounts: line.discount_amounts ?? [],
        line: { invoice: invoice.id, line: line.id },
      };
    }
  }
  return null;
}

interface Proration {
  readonly at: number;
  readonly price: Price;
  readonly quantity: number;
  readonly amount: number;
  readonly discounts: DiscountAmount[];
  readonly description: string;
  readonly credited: { readonly invoice: string; readonly line: string } | null;
}

function prorationItem(trx: Trx, subscription: Subscription, item: SubscriptionItem, proration: Proration) {
  const { at, price, amount, discounts, credited, quantity } = proration;
  const net = amount - discounts.reduce((sum, discount) => sum + discount.amount, 0);
  return created(
    trx,
    'invoiceItem',
    {
      id: trx.newId('ii'),
      object: 'invoiceitem',
      amount,
      currency: subscription.currency,
      customer: subscription.customer,
      customer_account: null,
      date: trx.now,
      description: proration.description,
      discountable: false,
      discounts: discounts.map(({ discount }) => discount),
      invoice: null,
      livemode: false,
      metadata: { ...subscription.metadata },
      net_amount: net,
      parent: {
        subscription_details: { subscription: subscription.id, subscription_item: item.id },
        type: 'subscription_details',
      },
      period: { start: at, end: item.current_period_end },
      pricing: {
        price_details: { price: price.id, product: price.product },
        type: 'price_details',
        unit_amount_decimal: price.unit_amount_decimal,
      },
      proration: true,
      proration_details: {
        credited_items: credited && {
          invoice_line_item_details: { invoice: credited.invoice, invoice_line_items: [credited.line] },
          type: 'invoice_line_items',
        },
        discount_amounts: discounts,
      },
      quantity,
      quantity_decimal: `${quantity}`,
      tax_rates: item.tax_rates?.length ? item.tax_rates : (subscription.default_tax_rates ?? []),
      test_clock: subscription.test_clock,
    },
    'invoiceitem.created',
  );
}

function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    at * 1_000,
  );
}
