import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { boolean, common, listing } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { find } from '../world/find.ts';

const base = '/v1/events';

export const eventRoutes = [
  route(
    'GET',
    base,
    z.strictObject({
      ...listing,
      delivery_success: boolean.optional(),
      type: z.string().optional(),
      types: z.array(z.string()).max(20).optional(),
    }),
    (trx, { params }) => {
      const { type, types, delivery_success: delivered } = params;
      const rows = trx
        .all('event')
        .filter(
          (event) =>
            (!types || types.some((pattern) => matches(pattern, event.type))) &&
            (type === undefined || matches(type, event.type)) &&
            (delivered === undefined || delivered === (event.pending_webhooks === 0)),
        );
      return listOf(base, rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'event', path['id']!)),
];

/** Whether a type is meant by a pattern such as `customer.*`. */
function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
