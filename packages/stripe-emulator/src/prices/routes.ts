import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { given } from '../util/objects.ts';
import { find } from '../world/find.ts';
import { updated } from '../world/transaction.ts';
import { createParams, listParams, updateParams } from './params.ts';
import { createPrice, takeLookupKey } from './price.ts';

const base = '/v1/prices';

export const priceRoutes = [
  route('POST', base, createParams, (trx, { params }) => createPrice(trx, params)),
  route('GET', base, listParams, (trx, { params }) => {
    const { active, currency, lookup_keys: keys, product, recurring, type } = params;
    const rows = trx
      .all('price')
      .filter(
        (price) =>
          (active ?? price.active) === price.active &&
          (currency ?? price.currency) === price.currency &&
          (product ?? price.product) === price.product &&
          (type ?? price.type) === price.type &&
          (recurring?.interval ?? price.recurring?.interval) === price.recurring?.interval &&
          (!keys || (price.lookup_key !== null && keys.includes(price.lookup_key))),
      );
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'price', path['id']!)),
  route('POST', `${base}/:id`, updateParams, (trx, { path, params }) => {
    const price = find(trx, 'price', path['id']!);
    const { active, nickname, tax_behavior, lookup_key: key, transfer_lookup_key: transfer = false } = params;
    return updated(
      trx,
      'price',
      {
        ...price,
        ...given({ active, nickname, tax_behavior }),
        ...(key !== undefined && { lookup_key: takeLookupKey(trx, key, transfer, price.id) }),
        metadata: changedMetadata(price.metadata, params.metadata),
      },
      'price.updated',
    );
  }),
];
