/** Why something is credited; null where the provider says none. */
export type CreditNoteReason = 'DUPLICATE' | 'FRAUDULENT' | 'ORDER_CHANGE' | 'PRODUCT_UNSATISFACTORY';

/** A credit note as the payment provider has it now. Money is in minor units of `currency`. */
export interface CreditNoteData {
  /** What the provider knows it by; there is one credit note by it. */
  readonly externalId: string;
  readonly externalInvoiceId: string;
  readonly status: 'ISSUED' | 'VOID';
  readonly reason: CreditNoteReason | null;
  readonly memo: string | null;
  readonly currency: string;
  readonly subtotalMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  /** What was not paid yet, and is not to be paid any more. */
  readonly owedLessMinor: bigint;
  /** What is paid back by the way that it was paid. */
  readonly refundedMinor: bigint;
  readonly issuedAt: Date;
  readonly voidedAt: Date | null;
  /** The request that made it, where that was one of ours. */
  readonly request: string | null;
  readonly lines: readonly CreditNoteLineData[];
}

/** A line; the amount is before discounts and before taxes that are added. */
export interface CreditNoteLineData {
  readonly description: string;
  readonly quantity: bigint | null;
  readonly amountMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
}
