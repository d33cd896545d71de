/**
 * Splits an amount in proportion to the weights, to the last minor unit: each part is at most one unit off its exact share, and
 * they add up. Units that are left go to the largest remainders, the first of equal ones. Weights are not negative and not all
 * zero, else a RangeError.
 */
export function split(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('Weights are positive, or some are 0.');
  const magnitude = amount < 0n ? -amount : amount;
  const parts = weights.map((weight, place) => ({
    place,
    floor: (magnitude * weight) / total,
    remainder: (magnitude * weight) % total,
  }));
  const left = magnitude - parts.reduce((sum, { floor }) => sum + floor, 0n);
  const favoured = new Set(
    parts
      .toSorted((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1))
      .filter((_, order) => BigInt(order) < left)
      .map(({ place }) => place),
  );
  return parts.map(({ place, floor }) => {
    const part = floor + (favoured.has(place) ? 1n : 0n);
    return amount < 0n ? -part : part;
  });
}
