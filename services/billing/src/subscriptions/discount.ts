/** What a coupon takes off. Either `percentOff` or `amountOffMinor` is set. */
export interface Discount {
  /** The coupon's ID at Stripe. */
  readonly couponId: string;
  /** The promotion code that was entered; null when the coupon was given otherwise. */
  readonly code: string | null;
  /** An exact decimal, `12.5`. */
  readonly percentOff: string | null;
  /** In minor units of the subscription's currency. */
  readonly amountOffMinor: bigint | null;
  /** ONCE: of the next invoice; REPEATING: until `endsAt`. */
  readonly duration: 'ONCE' | 'REPEATING' | 'FOREVER';
  readonly endsAt: Date | null;
}

/** A discount in JSON, which has neither bigint nor dates. */
type StoredDiscount = Omit<Discount, 'amountOffMinor' | 'endsAt'> & {
  readonly amountOffMinor: string | null;
  readonly endsAt: string | null;
};

/** The discount as a column of type jsonb takes it. */
export function storedDiscount(discount: Discount | null): string | null {
  if (!discount) return null;
  const { amountOffMinor, endsAt, ...rest } = discount;
  const stored: StoredDiscount = {
    ...rest,
    amountOffMinor: amountOffMinor === null ? null : String(amountOffMinor),
    endsAt: endsAt?.toISOString() ?? null,
  };
  return JSON.stringify(stored);
}

/** What `storedDiscount` wrote. */
export function readDiscount(column: unknown): Discount | null {
  if (column === null) return null;
  const { amountOffMinor, endsAt, ...rest } = column as StoredDiscount;
  return {
    ...rest,
    amountOffMinor: amountOffMinor === null ? null : BigInt(amountOffMinor),
    endsAt: endsAt === null ? null : new Date(endsAt),
  };
}
