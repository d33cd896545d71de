import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { planOf } from '../prices/plan.ts';
import { chosenPrice } from '../prices/price-data.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import type { Price, Subscription, SubscriptionItem } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { ItemParams } from './params.ts';

/** The items after a change, and those that are gone. */
export interface ItemChange {
  readonly items: SubscriptionItem[];
  readonly removed: SubscriptionItem[];
}

/** Applies what parameters say about items; items they do not name stay. */
export function changedItems(trx: Trx, subscription: Subscription, params: readonly ItemParams[]): ItemChange {
  const items = new Map(subscription.items.data.map((item) => [item.id, item]));
  const removed: SubscriptionItem[] = [];
  for (const [index, given] of params.entries()) {
    const param = `items[${index}]`;
    if (given.id === undefined) {
      const item = newItem(trx, subscription, given, param);
      items.set(item.id, item);
      continue;
    }
    const before = items.get(given.id);
    if (!before) {
      throw invalidRequest(`No such subscription_item: '${given.id}'`, `${param}[id]`, 'resource_missing');
    }
    if (given.deleted) {
      items.delete(given.id);
      removed.push(before);
      continue;
    }
    items.set(given.id, changedItem(trx, subscription, before, given, param));
  }
  if (items.size === 0) {
    throw invalidRequest('A subscription must have at least one active item.', 'items');
  }
  return { items: [...items.values()], removed };
}

/** Whether an item costs something else than before. */
export function costsElse(before: SubscriptionItem, after: SubscriptionItem): boolean {
  return before.price.id !== after.price.id || (before.quantity ?? 1) !== (after.quantity ?? 1);
}

function newItem(trx: Trx, subscription: Subscription, given: ItemParams, param: string): SubscriptionItem {
  const price = recurring(chosenPrice(trx, given, param), subscription, param);
  const [first] = subscription.items.data;
  return {
    id: trx.newId('si'),
    object: 'subscription_item',
    billing_thresholds: null,
    created: trx.now,
    current_period_end: first?.current_period_end ?? trx.now,
    current_period_start: first?.current_period_start ?? trx.now,
    current_trial: null,
    discounts: itemDiscounts(trx, subscription, given, param) ?? [],
    metadata: changedMetadata(null, given.metadata),
    plan: planOf(price),
    price,
    quantity: given.quantity ?? 1,
    subscription: subscription.id,
    tax_rates: taxRates(trx, given.tax_rates ?? [], `${param}[tax_rates]`),
  };
}

function changedItem(
  trx: Trx,
  subscription: Subscription,
  before: SubscriptionItem,
  given: ItemParams,
  param: string,
): SubscriptionItem {
  const isNamed = given.price !== undefined || given.price_data !== undefined;
  // The price a subscription has stays usable for it after it was deactivated.
  const isSame = given.price === before.price.id;
  const price = isNamed && !isSame ? recurring(chosenPrice(trx, given, param), subscription, param) : before.price;
  return {
    ...before,
    discounts: itemDiscounts(trx, subscription, given, param) ?? before.discounts,
    metadata: changedMetadata(before.metadata, given.metadata),
    plan: planOf(price),
    price,
    quantity: given.quantity ?? before.quantity ?? 1,
    ...(given.tax_rates !== undefined && { tax_rates: taxRates(trx, given.tax_rates ?? [], `${param}[tax_rates]`) }),
  };
}

function itemDiscounts(trx: Trx, subscription: Subscription, { discounts }: ItemParams, param: string) {
  if (discounts === undefined) return undefined;
  return redeemAll(trx, discounts ?? [], {
    customer: subscription.customer,
    subscription: subscription.id,
    param: `${param}[discounts]`,
  });
}

function recurring(price: Price, { currency }: Subscription, param: string): Price {
  if (!price.recurring) {
    const message = `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`;
    throw invalidRequest(message, `${param}[price]`);
  }
  if (price.currency !== currency) {
    const message = `The price specified only supports \`${price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`;
    throw invalidRequest(message, `${param}[price]`);
  }
  return price;
}
