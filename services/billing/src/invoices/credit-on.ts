import type { InvoiceLineData } from './invoice-data.ts';

type Line = Pick<InvoiceLineData, 'amountMinor' | 'discountMinor' | 'isCredit'>;

/** How much prepaid credit lines take off; not negative. */
export function creditOn(lines: readonly Line[]): bigint {
  const sum = lines.reduce((total, { isCredit, amountMinor }) => (isCredit ? total - amountMinor : total), 0n);
  return sum > 0n ? sum : 0n;
}

/**
 * How much prepaid credit could pay of lines: what they come to without the discount and without taxes that are added, which become
 * less with it. Not negative.
 */
export function payableByCredit(lines: readonly Line[]): bigint {
  const sum = lines.reduce(
    (total, { isCredit, amountMinor, discountMinor }) => (isCredit ? total : total + amountMinor - discountMinor),
    0n,
  );
  return sum > 0n ? sum : 0n;
}
