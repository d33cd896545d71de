import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import {
  changedMetadata,
  common,
  count,
  currency,
  listing,
  metadata,
  percentage,
  positive,
  timestamp,
} from '../http/params.ts';
import { route } from '../http/routes.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { bury, find } from '../world/find.ts';
import { randomText } from '../world/ids.ts';
import { created, updated } from '../world/transaction.ts';
import { asOf } from './coupon.ts';

const coupons = '/v1/coupons';

export const couponRoutes = [
  route(
    'POST',
    coupons,
    z.strictObject({
      ...common,
      amount_off: count.optional(),
      applies_to: z.strictObject({ products: z.array(z.string()) }).optional(),
      currency: currency.optional(),
      duration: z.enum(['forever', 'once', 'repeating']).optional(),
      duration_in_months: positive.optional(),
      id: z.string().optional(),
      max_redemptions: count.optional(),
      metadata: metadata.optional(),
      name: z.string().max(40).optional(),
      percent_off: percentage.optional(),
      redeem_by: timestamp.optional(),
    }),
    (trx, { params }) => {
      const { amount_off: amount, percent_off: percent, duration = 'once', duration_in_months: months } = params;
      if ((amount === undefined) === (percent === undefined)) {
        throw invalidRequest('Must provide either percent_off or amount_off.', 'percent_off', 'parameter_missing');
      }
      if (amount !== undefined && params.currency === undefined) {
        throw invalidRequest('Must provide currency when amount_off is given.', 'currency', 'parameter_missing');
      }
      if (percent !== undefined && (percent <= 0 || percent > 100)) {
        throw invalidRequest('Invalid percent_off: must be above 0 and at most 100.', 'percent_off');
      }
      if ((duration === 'repeating') !== (months !== undefined)) {
        throw invalidRequest('duration_in_months goes with duration=repeating.', 'duration_in_months');
      }
      const id = params.id ?? randomText(8);
      if (trx.get('coupon', id)) {
        throw invalidRequest('Coupon already exists.', 'id', 'resource_already_exists');
      }
      if (params.applies_to) trx.put('couponProducts', { id, products: params.applies_to.products });
      const coupon: Objects['coupon'] = {
        id,
        object: 'coupon',
        amount_off: amount ?? null,
        created: trx.now,
        currency: amount === undefined ? null : (params.currency ?? null),
        duration,
        duration_in_months: months ?? null,
        livemode: false,
        max_redemptions: params.max_redemptions ?? null,
        metadata: changedMetadata(null, params.metadata),
        name: params.name ?? null,
        percent_off: percent ?? null,
        redeem_by: params.redeem_by ?? null,
        times_redeemed: 0,
        valid: true,
      };
      return created(trx, 'coupon', coupon, 'coupon.created');
    },
  ),
  route('GET', coupons, z.strictObject(listing), (trx, { params }) =>
    listOf(
      coupons,
      trx.all('coupon').map((coupon) => asOf(trx, coupon)),
      params,
    ),
  ),
  route('GET', `${coupons}/:id`, z.strictObject(common), (trx, { path }) =>
    asOf(trx, find(trx, 'coupon', path['id']!)),
  ),
  route(
    'POST',
    `${coupons}/:id`,
    z.strictObject({ ...common, metadata: metadata.optional(), name: z.string().max(40).optional() }),
    (trx, { path, params }) => {
      const coupon = find(trx, 'coupon', path['id']!);
      const next = {
        ...coupon,
        ...given({ name: params.name }),
        metadata: changedMetadata(coupon.metadata, params.metadata),
      };
      return asOf(trx, updated(trx, 'coupon', next, 'coupon.updated'));
    },
  ),
  route('DELETE', `${coupons}/:id`, z.strictObject({}), (trx, { path }) => {
    const coupon = find(trx, 'coupon', path['id']!);
    const deleted = bury(trx, 'coupon', coupon);
    trx.emit('coupon.deleted', coupon);
    return deleted;
  }),
];
