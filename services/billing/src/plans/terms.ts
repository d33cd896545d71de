import type { Catalog, Overage, Plan, Price } from '../catalog/catalog.ts';
import { granted, type GrantedEntitlement } from '../entitlements/entitlements.ts';

/** A price, money in minor units; which fields are null follows from the model. */
export interface PriceTerms {
  readonly interval: 'MONTH' | 'YEAR';
  readonly currency: string;
  readonly model: Price['model'];
  /** FLAT: the price. PACKAGE: that of one package. */
  readonly amountMinor: bigint | null;
  /** PER_SEAT: the exact price of a seat, as a decimal. */
  readonly unitPriceMinor: string | null;
  readonly packageSize: number | null;
  readonly tiers: readonly Tier[] | null;
}

/** As a catalog's tier, in JSON, which has no bigint. */
interface Tier {
  readonly upTo: number | null;
  readonly unitPriceMinor: string;
  readonly flatMinor: string;
}

/** An entitlement of a plan, with what use beyond its limit costs. */
type PlanEntitlement = GrantedEntitlement & { readonly overage: Overage | null };

/** Everything a version of a plan promises. */
export interface PlanTerms {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly description: string;
  readonly visibility: Plan['visibility'];
  readonly rank: number;
  /** By currency and interval. */
  readonly prices: readonly PriceTerms[];
  readonly entitlements: readonly PlanEntitlement[];
}

/** What a catalog promises to those who subscribe to the plan. */
export function termsOf(catalog: Catalog, plan: Plan): PlanTerms {
  const { key, version, name, description, visibility, rank } = plan;
  const order = ({ currency, interval }: Price) => `${currency} ${interval}`;
  return {
    key,
    version,
    name,
    description,
    visibility,
    rank,
    prices: plan.prices.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(priceTerms),
    entitlements: catalog.entitlements.flatMap((definition) => {
      const value = plan.entitlements[definition.key];
      if (!value) return [];
      return [{ ...granted(definition, value), overage: 'overage' in value ? value.overage : null }];
    }),
  };
}

function priceTerms(price: Price): PriceTerms {
  const { interval, currency, model } = price;
  return {
    interval,
    currency,
    model,
    amountMinor: 'amountMinor' in price ? price.amountMinor : null,
    unitPriceMinor: 'unitPriceMinor' in price ? price.unitPriceMinor : null,
    packageSize: 'size' in price ? price.size : null,
    tiers: 'tiers' in price ? price.tiers.map((tier) => ({ ...tier, flatMinor: String(tier.flatMinor) })) : null,
  };
}
