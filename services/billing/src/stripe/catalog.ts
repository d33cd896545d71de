import type { PlanRow, PriceRow } from '../plans/store.ts';
import { startingAmount } from '../plans/prices.ts';
import { Stripe } from 'stripe';
import { asking, isMissing } from './answers.ts';
import { keyOf, lookupKey } from './keys.ts';

/** A price of a plan and what Stripe calls it. */
export interface SyncedPrice {
  readonly planId: string;
  readonly interval: 'MONTH' | 'YEAR';
  readonly currency: string;
  readonly priceId: string;
}

export interface CatalogSync {
  readonly prices: readonly SyncedPrice[];
  /** A line for each thing that was made or changed; with a dry run, that would be. */
  readonly changes: readonly string[];
}

/**
 * Makes products and prices at Stripe for everything that costs something, found again by ID and lookup key, so that doing it
 * twice does nothing. Prices of earlier versions stay: those who have them keep paying them. With `dryRun` nothing is written,
 * and prices that are not there yet are left out.
 */
export async function syncCatalogTo(
  stripe: Stripe,
  plans: readonly PlanRow[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<CatalogSync> {
  const sold = plans
    .map((plan) => ({ plan, prices: plan.prices.filter(costsSomething) }))
    .filter(({ prices }) => prices.length);
  const known = await knownPrices(
    stripe,
    sold.flatMap(({ plan, prices }) => prices.map((price) => lookupKey(plan, price))),
  );
  const changes: string[] = [];
  const synced: SyncedPrice[] = [];
  for (const { plan, prices } of sold) {
    changes.push(...(await syncProduct(stripe, plan, dryRun)));
    for (const price of prices) {
      const key = lookupKey(plan, price);
      const found = known.get(key);
      if (!found) changes.push(`create price ${key}`);
      const priceId = found ?? (dryRun ? null : await createPrice(stripe, plan, price, key));
      if (priceId) synced.push({ planId: plan.id, interval: price.interval, currency: price.currency, priceId });
    }
  }
  return { prices: synced, changes };
}

/** Nothing is paid for free plans, so Stripe has nothing to do with them. */
function costsSomething(price: PriceRow): boolean {
  return startingAmount(price).amountMinor > 0n || (price.tiers?.length ?? 0) > 1;
}

/** Stripe takes up to 10 lookup keys at a time. */
async function knownPrices(stripe: Stripe, keys: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (let start = 0; start < keys.length; start += 10) {
    const lookup_keys = keys.slice(start, start + 10);
    const { data } = await asking(() => stripe.prices.list({ lookup_keys, limit: 100 }));
    for (const price of data) if (price.lookup_key) known.set(price.lookup_key, price.id);
  }
  return known;
}

async function syncProduct(stripe: Stripe, plan: PlanRow, dryRun: boolean): Promise<string[]> {
  const id = productId(plan);
  const wanted = { name: plan.name, description: plan.description };
  const product = await asking(() => stripe.products.retrieve(id)).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (product?.name === wanted.name && product.description === wanted.description) return [];
  if (!dryRun && !product) await createProduct(stripe, id, wanted);
  if (!dryRun && product)
    await asking(() =>
      stripe.products.update(id, wanted, keyOf('product', id, product.updated, JSON.stringify(wanted))),
    );
  return [`${product ? 'update' : 'create'} product ${id}`];
}

async function createProduct(stripe: Stripe, id: string, wanted: { name: string; description: string }): Promise<void> {
  await asking(() => stripe.products.create({ id, ...wanted }, keyOf('product', id, JSON.stringify(wanted))));
}

/** A plan is one product, whatever versions and prices it has had. */
function productId({ catalog, key }: PlanRow): string {
  return `tenantry_${catalog}_${key}`;
}

async function createPrice(stripe: Stripe, plan: PlanRow, price: PriceRow, key: string): Promise<string> {
  const params: Stripe.PriceCreateParams = {
    product: productId(plan),
    lookup_key: key,
    nickname: `${plan.name} v${plan.version}`,
    currency: price.currency.toLowerCase(),
    recurring: { interval: price.interval === 'YEAR' ? 'year' : 'month' },
    metadata: { catalog: plan.catalog, plan: plan.key, version: String(plan.version) },
    ...amountsOf(price),
  };
  const { id } = await asking(() => stripe.prices.create(params, keyOf('price', key)));
  return id;
}

function amountsOf({
  model,
  amountMinor,
  unitPriceMinor,
  packageSize,
  tiers,
}: PriceRow): Partial<Stripe.PriceCreateParams> {
  if (model === 'FLAT') return { unit_amount: Number(amountMinor) };
  if (model === 'PER_SEAT') return { unit_amount_decimal: Stripe.Decimal.from(unitPriceMinor ?? '0') };
  if (model === 'PACKAGE')
    return {
      unit_amount: Number(amountMinor),
      transform_quantity: { divide_by: packageSize ?? 1, round: 'up' },
    };
  return {
    billing_scheme: 'tiered',
    tiers_mode: model === 'GRADUATED' ? 'graduated' : 'volume',
    tiers: (tiers ?? []).map((tier) => ({
      up_to: tier.upTo ?? 'inf',
      unit_amount_decimal: Stripe.Decimal.from(tier.unitPriceMinor),
      flat_amount: Number(tier.flatMinor),
    })),
  };
}
