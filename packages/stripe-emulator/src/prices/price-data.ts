import { invalidRequest } from '../http/errors.ts';
import type { Price } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { PriceData } from './params.ts';
import { createPrice } from './price.ts';

interface Chosen {
  readonly price?: string | undefined;
  readonly price_data?: PriceData | undefined;
}

/** The price that is named, or one that is made of the description. @throws {StripeRefusal} about `param`. */
export function chosenPrice(trx: Trx, { price, price_data: data }: Chosen, param: string): Price {
  if (price !== undefined) {
    const chosen = find(trx, 'price', price, `${param}[price]`);
    if (!chosen.active) {
      const message = `The price specified is inactive. This field only accepts active prices.`;
      throw invalidRequest(message, `${param}[price]`);
    }
    return chosen;
  }
  if (data === undefined) {
    throw invalidRequest(`Missing required param: ${param}[price].`, `${param}[price]`, 'parameter_missing');
  }
  const { product_data: product, ...rest } = data;
  const made = createPrice(trx, {
    ...rest,
    ...(product && {
      product_data: { name: product.name, metadata: product.metadata, unit_label: product.unit_label },
    }),
  });
  // As with Stripe, a price made on the way cannot be used again.
  trx.put('price', { ...made, active: false });
  return made;
}
