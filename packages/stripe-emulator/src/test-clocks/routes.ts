import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { common, listing, timestamp } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { runDue } from '../time/due.ts';
import { bury, find } from '../world/find.ts';
import { created, updated } from '../world/transaction.ts';
import { furthestAdvance } from './limits.ts';

const base = '/v1/test_helpers/test_clocks';

export const testClockRoutes = [
  route(
    'POST',
    base,
    z.strictObject({ ...common, frozen_time: timestamp, name: z.string().max(300).optional() }),
    (trx, { params }) =>
      created(
        trx,
        'testClock',
        {
          id: trx.newId('clock'),
          object: 'test_helpers.test_clock',
          created: trx.now,
          deletes_after: trx.now + 30 * 86_400,
          frozen_time: params.frozen_time,
          livemode: false,
          name: params.name ?? null,
          status: 'ready',
          status_details: {},
        },
        'test_helpers.test_clock.created',
      ),
  ),
  route('GET', base, z.strictObject(listing), (trx, { params }) => listOf(base, trx.all('testClock'), params)),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'testClock', path['id']!)),
  route(
    'POST',
    `${base}/:id/advance`,
    z.strictObject({ ...common, frozen_time: timestamp }),
    (trx, { path, params }) => {
      const clock = find(trx, 'testClock', path['id']!);
      const { frozen_time: target } = params;
      if (target <= clock.frozen_time) {
        throw invalidRequest('The time to advance to must be after the current frozen time.', 'frozen_time');
      }
      if (target > furthestAdvance(trx, clock)) {
        const message = 'A test clock can advance at most two intervals of its shortest subscription at a time.';
        throw invalidRequest(message, 'frozen_time');
      }
      runDue(trx, clock.id, target);
      const advanced = { ...find(trx, 'testClock', clock.id), frozen_time: target };
      trx.put('testClock', advanced);
      trx.emit('test_helpers.test_clock.ready', advanced);
      return { ...advanced, status: 'advancing', status_details: { advancing: { target_frozen_time: target } } };
    },
  ),
  route('DELETE', `${base}/:id`, z.strictObject({}), (trx, { path }) => {
    const clock = find(trx, 'testClock', path['id']!);
    for (const customer of trx.all('customer')) {
      if (customer.test_clock !== clock.id) continue;
      for (const subscription of trx.all('subscription')) {
        if (subscription.customer !== customer.id || subscription.ended_at !== null) continue;
        updated(trx, 'subscription', { ...subscription, status: 'canceled', ended_at: clock.frozen_time });
      }
      bury(trx, 'customer', customer);
    }
    const deleted = bury(trx, 'testClock', clock);
    trx.emit('test_helpers.test_clock.deleted', clock);
    return deleted;
  }),
];
