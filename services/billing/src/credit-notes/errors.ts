import type { InvoiceStatus } from '../invoices/invoice-data.ts';
import { formatMoney } from '../money/money.ts';

/** The invoice is neither open nor paid. */
export const invoiceNotCreditable = (status: InvoiceStatus) =>
  ({
    __typename: 'InvoiceNotCreditable',
    code: 'INVOICE_NOT_CREDITABLE',
    message: 'Only an invoice that is open or paid is credited.',
    path: ['input', 'invoiceId'],
    status,
  }) as const;

/** There is less left than is to be credited. */
export const creditNoteTooLarge = (left: bigint, currency: string) => {
  const amount = { amountMinor: left > 0n ? left : 0n, currency };
  return {
    __typename: 'CreditTooLarge',
    code: 'CREDIT_TOO_LARGE',
    message: `At most ${formatMoney(amount)} can be credited in this way.`,
    path: ['input', 'amountMinor'],
    left: amount,
  } as const;
};

/** Nothing was credited, for this reason. */
export function refused<E>(error: E) {
  return { creditNote: null, errors: [error] };
}
