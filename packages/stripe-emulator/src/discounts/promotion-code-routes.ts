import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import {
  boolean,
  changedMetadata,
  common,
  count,
  currency,
  integer,
  listing,
  metadata,
  timestamp,
} from '../http/params.ts';
import { route } from '../http/routes.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { randomText } from '../world/ids.ts';
import { created, updated } from '../world/transaction.ts';

const codes = '/v1/promotion_codes';

export const promotionCodeRoutes = [
  route(
    'POST',
    codes,
    z.strictObject({
      ...common,
      active: boolean.optional(),
      code: z
        .string()
        .regex(/^[\w-]{1,500}$/)
        .optional(),
      customer: z.string().optional(),
      expires_at: timestamp.optional(),
      max_redemptions: count.optional(),
      metadata: metadata.optional(),
      promotion: z.strictObject({ coupon: z.string(), type: z.literal('coupon') }),
      restrictions: z
        .strictObject({
          first_time_transaction: boolean.optional(),
          minimum_amount: integer.optional(),
          minimum_amount_currency: currency.optional(),
        })
        .optional(),
    }),
    (trx, { params }) => {
      const coupon = find(trx, 'coupon', params.promotion.coupon, 'promotion[coupon]');
      const code = params.code ?? randomText(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
      const taken = trx.all('promotionCode').some((other) => {
        return other.active && other.code.toLowerCase() === code.toLowerCase();
      });
      if (taken) {
        const message = `An active promotion code with \`code: ${code}\` already exists.`;
        throw invalidRequest(message, 'code');
      }
      if (params.customer !== undefined) find(trx, 'customer', params.customer, 'customer');
      const promotionCode: Objects['promotionCode'] = {
        id: trx.newId('promo'),
        object: 'promotion_code',
        active: params.active ?? true,
        code,
        created: trx.now,
        customer: params.customer ?? null,
        customer_account: null,
        expires_at: params.expires_at ?? null,
        livemode: false,
        max_redemptions: params.max_redemptions ?? null,
        metadata: changedMetadata(null, params.metadata),
        promotion: { coupon: coupon.id, type: 'coupon' },
        restrictions: {
          first_time_transaction: params.restrictions?.first_time_transaction ?? false,
          minimum_amount: params.restrictions?.minimum_amount ?? null,
          minimum_amount_currency: params.restrictions?.minimum_amount_currency ?? null,
        },
        times_redeemed: 0,
      };
      return created(trx, 'promotionCode', promotionCode, 'promotion_code.created');
    },
  ),
  route(
    'GET',
    codes,
    z.strictObject({
      ...listing,
      active: boolean.optional(),
      code: z.string().optional(),
      coupon: z.string().optional(),
      customer: z.string().optional(),
    }),
    (trx, { params }) => {
      const rows = trx
        .all('promotionCode')
        .filter(
          (row) =>
            (params.active ?? row.active) === row.active &&
            (params.code ?? row.code).toLowerCase() === row.code.toLowerCase() &&
            (params.coupon ?? row.promotion.coupon) === row.promotion.coupon &&
            (params.customer ?? row.customer) === row.customer,
        );
      return listOf(codes, rows, params);
    },
  ),
  route('GET', `${codes}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'promotionCode', path['id']!)),
  route(
    'POST',
    `${codes}/:id`,
    z.strictObject({ ...common, active: boolean.optional(), metadata: metadata.optional() }),
    (trx, { path, params }) => {
      const code = find(trx, 'promotionCode', path['id']!);
      const next = {
        ...code,
        active: params.active ?? code.active,
        metadata: changedMetadata(code.metadata, params.metadata),
      };
      return updated(trx, 'promotionCode', next, 'promotion_code.updated');
    },
  ),
];
