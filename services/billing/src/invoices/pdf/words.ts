import { formatMoney, formatUnitPrice } from '../../money/money.ts';
import type { InvoiceLineRow, InvoiceRow } from '../store.ts';
import type { Looks } from './document.ts';

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `31 January 2026`, in UTC. */
export function dateOf(date: Date): string {
  return dates.format(date);
}

/** From the first day to the last: an end is the moment after. */
export function periodOf({ periodStart, periodEnd }: Pick<InvoiceRow, 'periodStart' | 'periodEnd'>): string {
  const last = new Date(periodEnd.getTime() - 1);
  return last <= periodStart ? dateOf(periodStart) : `${dateOf(periodStart)} – ${dateOf(last)}`;
}

/** Whom an invoice is made out to, line by line. */
export function billedTo({ customer }: Pick<InvoiceRow, 'customer'>, looks: Looks): string[] {
  return [
    customer.name ?? looks.name ?? '',
    ...customer.address,
    ...(customer.email === null ? [] : [customer.email]),
    ...customer.taxIds.map((id) => `Tax number ${id}`),
  ];
}

/** What is to be known first: what was paid, or is to be paid, and when. */
export function headlineOf({ status, currency, totalMinor, amountDueMinor, paidAt, dueAt }: InvoiceRow): string {
  const money = (amountMinor: bigint) => formatMoney({ amountMinor, currency });
  switch (status) {
    case 'PAID':
      return paidAt ? `${money(totalMinor)} paid on ${dateOf(paidAt)}` : `${money(totalMinor)} paid`;
    case 'VOID':
      return 'This invoice is void';
    case 'DRAFT':
      return `${money(totalMinor)}, not issued yet`;
    case 'OPEN':
    case 'UNCOLLECTIBLE':
      return dueAt ? `${money(amountDueMinor)} due on ${dateOf(dueAt)}` : `${money(amountDueMinor)} due now`;
  }
}

/** The numbers of a line as its columns show them. */
export function columnsOf(
  { quantity, unitPriceMinor, amountMinor }: Pick<InvoiceLineRow, 'quantity' | 'unitPriceMinor' | 'amountMinor'>,
  currency: string,
) {
  return {
    quantity: quantity === null ? '' : new Intl.NumberFormat('en').format(quantity),
    unitPrice: unitPriceMinor === null ? '' : formatUnitPrice(unitPriceMinor, currency),
    amount: formatMoney({ amountMinor, currency }),
  };
}

/** The sums below the lines, each with what it is called; the last is what is to be paid. */
export function sumsOf(invoice: InvoiceRow): (readonly [string, string])[] {
  const { currency, subtotalMinor, discountMinor, totalMinor, amountDueMinor, amountPaidMinor, taxes } = invoice;
  const money = (amountMinor: bigint) => formatMoney({ amountMinor, currency });
  const held = totalMinor - amountDueMinor;
  return [
    ['Subtotal', money(subtotalMinor)],
    ...(discountMinor === 0n ? [] : [['Discount', money(-discountMinor)] as const]),
    ...taxes.map((tax) => {
      const rate = tax.percentage === null ? '' : ` ${tax.percentage} %`;
      const on = `on ${money(tax.taxableMinor)}`;
      return [`${tax.name}${rate} ${tax.isInclusive ? 'included, ' : ''}${on}`, money(tax.amountMinor)] as const;
    }),
    ['Total', money(totalMinor)],
    ...(held === 0n ? [] : [['Balance and credit applied', money(-held)] as const]),
    ...(amountPaidMinor === 0n ? [] : [['Paid', money(-amountPaidMinor)] as const]),
    ['Amount due', money(amountDueMinor - amountPaidMinor)],
  ];
}
