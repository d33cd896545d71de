/** An exact number; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The number that a decimal such as `-12.5` writes. Throws a TypeError for any other text. */
export function fractionOf(decimal: string): Fraction {
  const [, sign = '', digits = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (digits === '') throw new TypeError(`"${decimal}" is not a decimal number.`);
  return { numerator: BigInt(`${sign}${digits}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

/** A whole number as a fraction. */
export function whole(numerator: bigint): Fraction {
  return { numerator, denominator: 1n };
}

/** `a + b` */
export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** `a × by`, or `a × by ÷ of`. `of` is positive. */
export function times(a: Fraction, by: bigint, of = 1n): Fraction {
  return { numerator: a.numerator * by, denominator: a.denominator * of };
}

/** The nearest whole number, halves away from zero: what is rounded for and against a customer is the same. */
export function rounded({ numerator, denominator }: Fraction): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const nearest = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -nearest : nearest;
}

/** The share `part ÷ whole` of an amount, rounded as `rounded` does. `whole` is positive. */
export function shareOf(amount: bigint, part: bigint, of: bigint): bigint {
  return rounded({ numerator: amount * part, denominator: of });
}
