/** Where an invoice stands: a DRAFT still changes; OPEN is issued and unpaid; UNCOLLECTIBLE was given up on. */
export type InvoiceStatus = 'DRAFT' | 'OPEN' | 'PAID' | 'VOID' | 'UNCOLLECTIBLE';

/** What an invoice is for. */
export type InvoiceReason = 'SUBSCRIPTION_STARTED' | 'SUBSCRIPTION_RENEWED' | 'SUBSCRIPTION_CHANGED' | 'OTHER';

/**
 * An invoice as the payment provider has it now. Money is in minor units of `currency`. `subtotalMinor` is what the lines add up
 * to; the total is that without the discount and with the taxes that are added.
 */
export interface InvoiceData {
  /** What the provider knows it by; there is one invoice by it. */
  readonly externalId: string;
  readonly externalCustomerId: string;
  /** Null when it is for no subscription. */
  readonly externalSubscriptionId: string | null;
  readonly status: InvoiceStatus;
  readonly reason: InvoiceReason;
  /** ISO 4217, in capitals. */
  readonly currency: string;
  readonly subtotalMinor: bigint;
  /** All discounts together; negative where more of them is given back than taken off. */
  readonly discountMinor: bigint;
  /** All taxes together, those that the prices include too. */
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  /** What is to be paid once everything held in the customer's favour, and what was credited before it was paid, is taken off. */
  readonly amountDueMinor: bigint;
  readonly amountPaidMinor: bigint;
  readonly taxes: readonly InvoiceTax[];
  readonly payments: readonly InvoicePayment[];
  readonly customer: InvoiceCustomer;
  /** How often payment was tried. */
  readonly attemptCount: number;
  /** When payment is tried next; null when it is not. */
  readonly nextAttemptAt: Date | null;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  /** Null exactly while it is a draft. */
  readonly finalizedAt: Date | null;
  readonly paidAt: Date | null;
  readonly voidedAt: Date | null;
  /** All of them, in order. */
  readonly lines: readonly InvoiceLineData[];
}

/** A line; the amount is before discounts and before taxes that are added. */
export interface InvoiceLineData {
  readonly externalId: string;
  /** The invoice item that the line comes from; null for the subscription's own. */
  readonly externalItemId: string | null;
  readonly externalPriceId: string | null;
  readonly kind: 'SUBSCRIPTION' | 'PRORATION' | 'ITEM';
  readonly description: string;
  readonly quantity: bigint | null;
  /** Exact, as a decimal of minor units. */
  readonly unitPriceMinor: string | null;
  readonly amountMinor: bigint;
  /** Negative on a line that gives something back that had a discount. */
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  /** The use beyond what is included that it charges; null for every other line. */
  readonly usageChargeId: string | null;
  /** Whether it takes prepaid credit off. */
  readonly isCredit: boolean;
}

/** A tax as it was determined; it is passed through and never computed here. */
export interface InvoiceTax {
  /** `VAT`, `Sales tax`. */
  readonly name: string;
  /** Percent, exact, as a decimal; null when it is not known. */
  readonly percentage: string | null;
  readonly jurisdiction: string | null;
  /** Whether the prices include it. */
  readonly isInclusive: boolean;
  readonly taxableMinor: bigint;
  readonly amountMinor: bigint;
}

/** A payment that succeeded. */
export interface InvoicePayment {
  readonly externalId: string;
  readonly amountMinor: bigint;
  readonly paidAt: Date;
}

/** Whom an invoice is made out to. */
export interface InvoiceCustomer {
  readonly name: string | null;
  readonly email: string | null;
  /** Line by line, as it is written on a letter. */
  readonly address: readonly string[];
  /** `DE123456789`. */
  readonly taxIds: readonly string[];
}
