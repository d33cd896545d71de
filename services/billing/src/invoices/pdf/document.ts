import type { InvoiceLineRow, InvoiceRow } from '../store.ts';

/** How the organization looks that an invoice is made out to; null is the platform's own. */
interface Looks {
  readonly name: string | null;
  /** `#rrggbb` */
  readonly color: string | null;
  readonly logoPng: Buffer | null;
}

/** All that is on paper. */
export interface InvoiceDocument {
  readonly invoice: InvoiceRow;
  readonly lines: readonly InvoiceLineRow[];
  readonly looks: Looks;
  /** Who issues it: name, address and tax number, line by line. */
  readonly issuer: readonly string[];
}
