import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { boolean, common, listing, timestamp } from '../http/params.ts';
import { missing } from '../http/errors.ts';
import { route } from '../http/routes.ts';
import { timeOf } from '../time/clock.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { itemParams } from './params.ts';
import { updateSubscription } from './update.ts';

const base = '/v1/subscription_items';
const how = {
  ...common,
  payment_behavior: z.enum(['allow_incomplete', 'default_incomplete', 'error_if_incomplete']).optional(),
  proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
  proration_date: timestamp.optional(),
};
const { id: _id, deleted: _deleted, clear_usage: _clear, ...changeable } = itemParams.shape;

/** Items by themselves; a change of one is a change of its subscription. */
export const subscriptionItemRoutes = [
  route('POST', base, z.strictObject({ ...how, ...changeable, subscription: z.string() }), (outer, { params }) => {
    const { subscription: id, payment_behavior, proration_behavior, proration_date, expand: _expand, ...item } = params;
    const before = find(outer, 'subscription', id, 'subscription');
    const terms = { payment_behavior, proration_behavior, proration_date };
    const after = updateSubscription(timeOf(outer, before), before, { ...terms, items: [item] });
    return after.items.data.at(-1)!;
  }),
  route('GET', base, z.strictObject({ ...listing, subscription: z.string() }), (trx, { params }) => {
    const { items } = find(trx, 'subscription', params.subscription, 'subscription');
    return listOf(base, items.data, params, false);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => ownerOf(trx, path['id']!).item),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...how, ...changeable, off_session: boolean.optional() }),
    (outer, call) => {
      const {
        payment_behavior,
        proration_behavior,
        proration_date,
        expand: _expand,
        off_session: _off,
        ...item
      } = call.params;
      const { subscription, item: before } = ownerOf(outer, call.path['id']!);
      const terms = { payment_behavior, proration_behavior, proration_date };
      const trx = timeOf(outer, subscription);
      updateSubscription(trx, subscription, { ...terms, items: [{ ...item, id: before.id }] });
      return ownerOf(outer, before.id).item;
    },
  ),
  route(
    'DELETE',
    `${base}/:id`,
    z.strictObject({ ...how, clear_usage: boolean.optional() }),
    (outer, { path, params }) => {
      const { payment_behavior, proration_behavior, proration_date } = params;
      const { subscription, item } = ownerOf(outer, path['id']!);
      const terms = { payment_behavior, proration_behavior, proration_date };
      updateSubscription(timeOf(outer, subscription), subscription, {
        ...terms,
        items: [{ id: item.id, deleted: true }],
      });
      return { id: item.id, object: 'subscription_item', deleted: true };
    },
  ),
];

function ownerOf(trx: Trx, id: string) {
  for (const subscription of trx.all('subscription')) {
    const item = subscription.items.data.find((one) => one.id === id);
    if (item) return { subscription, item };
  }
  throw missing('subscription_item', id);
}
