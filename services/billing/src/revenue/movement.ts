import type { AnnualValue } from './annual-value.ts';

/** What a change means for recurring revenue. */
export type MovementKind = 'NEW' | 'EXPANSION' | 'CONTRACTION' | 'CHURN' | 'REACTIVATION';

/** A change of recurring revenue in one currency; amounts are annual, in minor units. */
export interface Movement {
  readonly currency: string;
  readonly kind: MovementKind;
  readonly annualBeforeMinor: bigint;
  readonly annualAfterMinor: bigint;
}

/**
 * What a change from one value to another means, `previous` being null before the first; nothing where it is the same. Into another
 * currency it is two movements, out of the one and into the other. `hasPaid` says whether there was revenue in a currency before.
 */
export function movementsOf(
  previous: AnnualValue | null,
  next: AnnualValue,
  hasPaid: (currency: string) => boolean,
): Movement[] {
  if (previous && previous.currency !== next.currency) {
    const ended = { currency: previous.currency, annualMinor: 0n };
    return [...movementsOf(previous, ended, hasPaid), ...movementsOf(null, next, hasPaid)];
  }
  const { currency, annualMinor: annualAfterMinor } = next;
  const annualBeforeMinor = previous?.annualMinor ?? 0n;
  const kind = kindOf(annualBeforeMinor, annualAfterMinor, hasPaid(currency));
  return kind === null ? [] : [{ currency, kind, annualBeforeMinor, annualAfterMinor }];
}

function kindOf(before: bigint, after: bigint, hasPaid: boolean): MovementKind | null {
  if (before === after) return null;
  if (before === 0n) return hasPaid ? 'REACTIVATION' : 'NEW';
  if (after === 0n) return 'CHURN';
  return after > before ? 'EXPANSION' : 'CONTRACTION';
}
