/** The whole number next to `numerator / denominator`; halves away from zero, so that signs mirror. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

/** `amount × part / whole`, rounded once. */
export function shareOf(amount: number, part: number, whole: number): number {
  return Number(divideRounded(BigInt(amount) * BigInt(part), BigInt(whole)));
}

/** `amount × percent / 100` of a percentage with up to four decimal places, rounded once. */
export function percentOf(amount: number, percent: number): number {
  return Number(divideRounded(BigInt(amount) * tenThousandths(percent), 1_000_000n));
}

/** Of an amount that contains a tax at `percent`, that tax. */
export function containedIn(amount: number, percent: number): number {
  const rate = tenThousandths(percent);
  return Number(divideRounded(BigInt(amount) * rate, 1_000_000n + rate));
}

/** Splits an amount in the proportion of `weights`, to the unit: what is over goes to the largest remainders. */
export function split(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = exact.map((product) => product / total);
  let over = BigInt(amount) - shares.reduce((sum, share) => sum + share, 0n);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % total }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (over === 0n) break;
    shares[index] = shares[index]! + 1n;
    over -= 1n;
  }
  return shares.map(Number);
}

function tenThousandths(percent: number): bigint {
  return BigInt(Math.round(percent * 10_000));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
