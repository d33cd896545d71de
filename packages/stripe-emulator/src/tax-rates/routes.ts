import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, common, listing, metadata, percentage } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, updated } from '../world/transaction.ts';

const base = '/v1/tax_rates';
const shared = {
  ...common,
  active: boolean.optional(),
  country: z.string().length(2).optional(),
  description: z.string().optional(),
  jurisdiction: z.string().optional(),
  metadata: metadata.optional(),
  state: z.string().optional(),
};

export const taxRateRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...shared,
      display_name: z.string().min(1),
      inclusive: boolean,
      percentage,
      tax_type: z.enum(['gst', 'sales_tax', 'vat']).optional(),
    }),
    (trx, { params }) => {
      const rate: Objects['taxRate'] = {
        id: trx.newId('txr'),
        object: 'tax_rate',
        active: params.active ?? true,
        country: params.country ?? null,
        created: trx.now,
        description: params.description ?? null,
        display_name: params.display_name,
        effective_percentage: params.percentage,
        flat_amount: null,
        inclusive: params.inclusive,
        jurisdiction: params.jurisdiction ?? null,
        jurisdiction_level: null,
        livemode: false,
        metadata: changedMetadata(null, params.metadata),
        percentage: params.percentage,
        rate_type: 'percentage',
        state: params.state ?? null,
        tax_type: params.tax_type ?? null,
      };
      return created(trx, 'taxRate', rate, 'tax_rate.created');
    },
  ),
  route(
    'GET',
    base,
    z.strictObject({ ...listing, active: boolean.optional(), inclusive: boolean.optional() }),
    (trx, { params }) => {
      const rows = trx.all('taxRate').filter(({ active, inclusive }) => {
        return (params.active ?? active) === active && (params.inclusive ?? inclusive) === inclusive;
      });
      return listOf(base, rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'taxRate', path['id']!)),
  route('POST', `${base}/:id`, z.strictObject(shared), (trx, { path, params }) => {
    const rate = find(trx, 'taxRate', path['id']!);
    const { active, country, description, jurisdiction, state } = params;
    const next = { ...rate, ...given({ active, country, description, jurisdiction, state }) };
    const kept = changedMetadata(rate.metadata, params.metadata);
    return updated(trx, 'taxRate', { ...next, metadata: kept }, 'tax_rate.updated');
  }),
];
