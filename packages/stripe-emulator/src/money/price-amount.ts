import type { Price } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { divideRounded } from './fraction.ts';

/** Minor units are counted in millionths of millionths here, the twelve places of Stripe's decimals. */
const scale = 10n ** 12n;

type Tier = NonNullable<Price['tiers']>[number];

/** What a quantity costs for a whole period, exactly: in 10⁻¹² minor units. */
export function exactAmount(trx: Trx, price: Price, quantity: number): bigint {
  if (price.billing_scheme === 'tiered') {
    const tiers = trx.get('priceTiers', price.id)?.tiers ?? [];
    return price.tiers_mode === 'volume' ? byVolume(tiers, quantity) : graduated(tiers, quantity);
  }
  return scaled(price.unit_amount_decimal) * BigInt(packages(price, quantity));
}

/** `exact × part / whole` in minor units; the one place where the amount of a line is rounded. */
export function minorUnits(exact: bigint, part = 1, whole = 1): number {
  return Number(divideRounded(exact * BigInt(part), scale * BigInt(whole)));
}

function packages({ transform_quantity: transform }: Price, quantity: number): number {
  if (!transform) return quantity;
  const exact = quantity / transform.divide_by;
  return transform.round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

function byVolume(tiers: readonly Tier[], quantity: number): bigint {
  const tier = tiers.find(({ up_to: upTo }) => upTo === null || quantity <= upTo);
  return tier && quantity > 0 ? costOf(tier, quantity) : 0n;
}

function graduated(tiers: readonly Tier[], quantity: number): bigint {
  let sum = 0n;
  let below = 0;
  for (const tier of tiers) {
    if (quantity <= below) break;
    const upTo = Math.min(quantity, tier.up_to ?? quantity);
    sum += costOf(tier, upTo - below);
    below = upTo;
  }
  return sum;
}

function costOf(tier: Tier, quantity: number): bigint {
  return scaled(tier.flat_amount_decimal) + scaled(tier.unit_amount_decimal) * BigInt(quantity);
}

function scaled(decimal: string | null): bigint {
  if (decimal === null) return 0n;
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const value = BigInt(whole) * scale + BigInt(fraction.padEnd(12, '0'));
  return sign ? -value : value;
}
