import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, clearable, common, listing, metadata, url } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { bury, find, findEvenDeleted } from '../world/find.ts';
import { created, updated } from '../world/transaction.ts';

const base = '/v1/products';
const shared = {
  ...common,
  active: boolean.optional(),
  description: clearable.optional(),
  images: z.array(url).optional(),
  marketing_features: z.array(z.strictObject({ name: z.string() })).optional(),
  metadata: metadata.optional(),
  statement_descriptor: z.string().optional(),
  tax_code: z.string().optional(),
  unit_label: clearable.optional(),
  url: clearable.optional(),
};

export const productRoutes = [
  route(
    'POST',
    base,
    z.strictObject({ ...shared, id: z.string().optional(), name: z.string().min(1), shippable: boolean.optional() }),
    (trx, { params }) => {
      const id = params.id ?? trx.newId('prod');
      if (trx.get('product', id)) {
        throw invalidRequest('Product already exists.', 'id', 'resource_already_exists');
      }
      const product: Objects['product'] = {
        id,
        object: 'product',
        active: params.active ?? true,
        created: trx.now,
        default_price: null,
        description: params.description ?? null,
        images: params.images ?? [],
        livemode: false,
        marketing_features: params.marketing_features ?? [],
        metadata: changedMetadata(null, params.metadata),
        name: params.name,
        package_dimensions: null,
        shippable: params.shippable ?? null,
        statement_descriptor: params.statement_descriptor ?? null,
        tax_code: params.tax_code ?? null,
        tax_details: null,
        type: 'service',
        unit_label: params.unit_label ?? null,
        updated: trx.now,
        url: params.url ?? null,
      };
      return created(trx, 'product', product, 'product.created');
    },
  ),
  route(
    'GET',
    base,
    z.strictObject({ ...listing, active: boolean.optional(), ids: z.array(z.string()).optional() }),
    (trx, { params }) => {
      const rows = trx
        .all('product')
        .filter(({ id, active }) => (params.active ?? active) === active && (params.ids?.includes(id) ?? true));
      return listOf(base, rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => findEvenDeleted(trx, 'product', path['id']!)),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...shared, name: z.string().min(1).optional(), default_price: z.string().optional() }),
    (trx, { path, params }) => {
      const before = find(trx, 'product', path['id']!);
      if (params.default_price !== undefined) find(trx, 'price', params.default_price, 'default_price');
      const { expand: _expand, metadata: change, ...fields } = params;
      const next = { ...before, ...given(fields), metadata: changedMetadata(before.metadata, change) };
      return updated(trx, 'product', { ...next, updated: trx.now }, 'product.updated');
    },
  ),
  route('DELETE', `${base}/:id`, z.strictObject({}), (trx, { path }) => {
    const product = find(trx, 'product', path['id']!);
    if (trx.all('price').some((price) => price.product === product.id)) {
      throw invalidRequest('This product cannot be deleted because it has one or more user-created prices.', 'id');
    }
    const deleted = bury(trx, 'product', product);
    trx.emit('product.deleted', product);
    return deleted;
  }),
];
