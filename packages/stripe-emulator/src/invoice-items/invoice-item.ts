import * as z from 'zod';
import { type DiscountParam, redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { exactAmount, minorUnits } from '../money/price-amount.ts';
import type { PriceData } from '../prices/params.ts';
import { chosenPrice } from '../prices/price-data.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';

/** What an invoice item is made of. */
export interface InvoiceItemParams {
  readonly customer: string;
  readonly subscription?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly description?: string | null | undefined;
  readonly discountable?: boolean | undefined;
  readonly discounts?: readonly DiscountParam[] | null | undefined;
  readonly metadata?: '' | Record<string, string> | undefined;
  readonly period?: { readonly start: number; readonly end: number } | undefined;
  readonly price?: string | undefined;
  readonly price_data?: PriceData | undefined;
  readonly quantity?: number | undefined;
  readonly tax_rates?: readonly string[] | null | undefined;
  readonly unit_amount_decimal?: string | undefined;
}

export const periodParams = z.strictObject({ start: z.string().transform(Number), end: z.string().transform(Number) });

/** Something that is charged once with the next invoice. @throws {StripeRefusal} about a parameter under `param`. */
export function invoiceItemOf(trx: Trx, params: InvoiceItemParams, param = ''): Objects['invoiceItem'] {
  const customer = find(trx, 'customer', params.customer, 'customer');
  const subscription =
    params.subscription === undefined ? null : find(trx, 'subscription', params.subscription, 'subscription');
  const worth = worthOf(trx, params, param);
  if (subscription && subscription.currency !== worth.currency) {
    throw invalidRequest(`The subscription's currency is ${subscription.currency}.`, 'currency');
  }
  return {
    id: trx.newId('ii'),
    object: 'invoiceitem',
    amount: worth.amount,
    currency: worth.currency,
    customer: customer.id,
    customer_account: null,
    date: trx.now,
    description: params.description ?? worth.description,
    discountable: params.discountable ?? worth.amount > 0,
    discounts: redeemAll(trx, params.discounts ?? [], { customer: customer.id, param: 'discounts' }),
    invoice: null,
    livemode: false,
    metadata: changedMetadata(null, params.metadata),
    net_amount: worth.amount,
    parent: subscription && {
      subscription_details: { subscription: subscription.id },
      type: 'subscription_details',
    },
    period: params.period ?? { start: trx.now, end: trx.now },
    pricing: worth.pricing,
    proration: false,
    quantity: worth.quantity,
    quantity_decimal: `${worth.quantity}`,
    tax_rates: taxRates(trx, params.tax_rates ?? [], 'tax_rates'),
    test_clock: customer.test_clock ?? null,
  };
}

function worthOf(trx: Trx, params: InvoiceItemParams, param: string) {
  const { amount, currency, price, price_data: data, unit_amount_decimal: each, quantity = 1 } = params;
  if (price !== undefined || data !== undefined) {
    const chosen = chosenPrice(trx, { price, price_data: data }, param || 'pricing');
    if (chosen.recurring) {
      const message =
        'The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.';
      throw invalidRequest(message, param ? `${param}[price]` : 'pricing[price]');
    }
    return {
      amount: minorUnits(exactAmount(trx, chosen, quantity)),
      currency: chosen.currency,
      description: trx.get('product', chosen.product)?.name ?? null,
      pricing: {
        price_details: { price: chosen.id, product: chosen.product },
        type: 'price_details' as const,
        unit_amount_decimal: chosen.unit_amount_decimal,
      },
      quantity,
    };
  }
  if (amount === undefined && each === undefined) {
    throw invalidRequest('Missing required param: amount.', 'amount', 'parameter_missing');
  }
  if (amount !== undefined && each !== undefined) {
    throw invalidRequest('Pass either amount or unit_amount_decimal.', 'amount', 'parameters_exclusive');
  }
  if (amount !== undefined && params.quantity !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: amount, quantity.', 'quantity');
  }
  if (currency === undefined)
    throw invalidRequest('Missing required param: currency.', 'currency', 'parameter_missing');
  return {
    amount: amount ?? minorUnits(scaledBy(each!, quantity)),
    currency,
    description: null,
    pricing: { type: 'price_details' as const, unit_amount_decimal: each ?? `${amount}` },
    quantity,
  };
}

function scaledBy(decimal: string, quantity: number): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(12, '0')) * BigInt(quantity);
  return decimal.startsWith('-') ? -value : value;
}
