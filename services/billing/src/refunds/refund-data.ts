/** A refund of an invoice as the payment provider has it now. */
export interface RefundData {
  readonly externalId: string;
  readonly externalInvoiceId: string;
  readonly status: 'PENDING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly refundedAt: Date;
}
