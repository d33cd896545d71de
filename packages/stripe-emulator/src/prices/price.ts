import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import type { Objects, Price } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import type { CreateParams } from './params.ts';

/** Makes a price, and its product where the parameters describe one. */
export function createPrice(trx: Trx, params: CreateParams): Price {
  const { currency, recurring, tiers, tiers_mode: tiersMode, transform_quantity: transform } = params;
  const tiered = params.billing_scheme === 'tiered';
  if (tiered !== (tiers !== undefined) || tiered !== (tiersMode !== undefined)) {
    throw invalidRequest('A price with billing_scheme=tiered has tiers and tiers_mode, and no other has.', 'tiers');
  }
  if (tiered && transform) {
    throw invalidRequest('You cannot set transform_quantity on a tiered price.', 'transform_quantity');
  }
  const unit = tiered ? { unit_amount: null, unit_amount_decimal: null } : unitAmount(params, 'unit_amount');
  const price: Price = {
    id: trx.newId('price'),
    object: 'price',
    active: params.active ?? true,
    billing_scheme: params.billing_scheme ?? 'per_unit',
    created: trx.now,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: takeLookupKey(trx, params.lookup_key ?? null, params.transfer_lookup_key ?? false),
    metadata: changedMetadata(null, params.metadata),
    nickname: params.nickname ?? null,
    product: productOf(trx, params),
    recurring: recurring
      ? {
          interval: recurring.interval,
          interval_count: recurring.interval_count ?? 1,
          meter: null,
          trial_period_days: ('trial_period_days' in recurring ? recurring.trial_period_days : null) ?? null,
          usage_type: 'licensed',
        }
      : null,
    tax_behavior: params.tax_behavior ?? 'unspecified',
    tiers_mode: tiersMode ?? null,
    transform_quantity: transform ?? null,
    type: recurring ? 'recurring' : 'one_time',
    ...unit,
  };
  if (tiers) trx.put('priceTiers', { id: price.id, tiers: tiers.map((tier, index) => wholeTier(tier, index)) });
  return created(trx, 'price', price, 'price.created');
}

/** Gives a lookup key to whoever takes it next. @throws {StripeRefusal} when it is in use and not to be transferred. */
export function takeLookupKey(trx: Trx, key: string | null, transfer: boolean, taker?: string): string | null {
  if (key === null) return null;
  const holder = trx.all('price').find((price) => price.lookup_key === key && price.id !== taker);
  if (!holder) return key;
  if (!transfer) {
    const message = `A price (\`${holder.id}\`) already uses that lookup key. To transfer the lookup key, pass transfer_lookup_key=true.`;
    throw invalidRequest(message, 'lookup_key');
  }
  updated(trx, 'price', { ...holder, lookup_key: null }, 'price.updated');
  return key;
}

interface Amounts {
  readonly unit_amount?: number | undefined;
  readonly unit_amount_decimal?: string | undefined;
}

/** A unit amount in both of its forms; the whole one is null when there are parts of a minor unit. */
function unitAmount({ unit_amount: whole, unit_amount_decimal: exact }: Amounts, param: string) {
  if ((whole === undefined) === (exact === undefined)) {
    const message = `You must specify either \`unit_amount\` or \`unit_amount_decimal\`.`;
    throw invalidRequest(message, param, whole === undefined ? 'parameter_missing' : 'parameters_exclusive');
  }
  return bothForms(whole, exact);
}

function bothForms(whole: number | undefined, exact: string | undefined) {
  if (whole !== undefined) return { unit_amount: whole, unit_amount_decimal: `${whole}` };
  if (exact === undefined) return { unit_amount: null, unit_amount_decimal: null };
  const trimmed = exact.includes('.') ? exact.replace(/\.?0+$/, '') : exact;
  return { unit_amount: trimmed.includes('.') ? null : Number(trimmed), unit_amount_decimal: trimmed };
}

type Tier = NonNullable<CreateParams['tiers']>[number];

function wholeTier(tier: Tier, index: number) {
  const { unit_amount: whole, unit_amount_decimal: exact, flat_amount: flat, flat_amount_decimal: exactFlat } = tier;
  if ([whole, exact, flat, exactFlat].every((amount) => amount === undefined)) {
    throw invalidRequest('A tier needs a unit amount or a flat amount.', `tiers[${index}]`, 'parameter_missing');
  }
  const forFlat = bothForms(flat, exactFlat);
  return {
    flat_amount: forFlat.unit_amount,
    flat_amount_decimal: forFlat.unit_amount_decimal,
    ...bothForms(whole, exact),
    up_to: tier.up_to,
  };
}

function productOf(trx: Trx, { product, product_data: data }: CreateParams): string {
  if ((product === undefined) === (data === undefined)) {
    throw invalidRequest('You must specify either `product` or `product_data`.', 'product', 'parameter_missing');
  }
  if (product !== undefined) return find(trx, 'product', product, 'product').id;
  return createProductOf(trx, data!).id;
}

function createProductOf(trx: Trx, data: NonNullable<CreateParams['product_data']>): Objects['product'] {
  return created(
    trx,
    'product',
    {
      id: data.id ?? trx.newId('prod'),
      object: 'product',
      active: data.active ?? true,
      created: trx.now,
      default_price: null,
      description: null,
      images: [],
      livemode: false,
      marketing_features: [],
      metadata: changedMetadata(null, data.metadata),
      name: data.name,
      package_dimensions: null,
      shippable: null,
      statement_descriptor: null,
      tax_code: null,
      tax_details: null,
      type: 'service',
      unit_label: data.unit_label ?? null,
      updated: trx.now,
      url: null,
    },
    'product.created',
  );
}
