import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, common, listing, metadata, url } from '../http/params.ts';
import { route } from '../http/routes.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { randomText } from '../world/ids.ts';
import { created } from '../world/transaction.ts';
import { defaultConfiguration, emptyConfiguration } from './configuration.ts';

const configurations = '/v1/billing_portal/configurations';

export const portalRoutes = [
  route(
    'POST',
    '/v1/billing_portal/sessions',
    z.strictObject({
      ...common,
      configuration: z.string().optional(),
      customer: z.string(),
      locale: z.string().optional(),
      return_url: url.optional(),
    }),
    (trx, { params }) => {
      const customer = find(trx, 'customer', params.customer, 'customer');
      const configuration =
        params.configuration === undefined
          ? defaultConfiguration(trx)
          : find(trx, 'billingPortalConfiguration', params.configuration, 'configuration');
      const session: Objects['billingPortalSession'] = {
        id: trx.newId('bps'),
        object: 'billing_portal.session',
        configuration: configuration.id,
        created: trx.now,
        customer: customer.id,
        customer_account: null,
        flow: null,
        livemode: false,
        locale: params.locale ?? null,
        on_behalf_of: null,
        return_url: params.return_url ?? configuration.default_return_url,
        url: `${trx.settings.publicUrl}/portal/${randomText(40)}`,
      };
      return created(trx, 'billingPortalSession', session, 'billing_portal.session.created');
    },
  ),
  route(
    'POST',
    configurations,
    z.strictObject({
      ...common,
      business_profile: z.strictObject({ headline: z.string().optional() }).optional(),
      default_return_url: url.optional(),
      features: z
        .strictObject({
          invoice_history: z.strictObject({ enabled: boolean }).optional(),
          payment_method_update: z.strictObject({ enabled: boolean }).optional(),
          subscription_cancel: z
            .strictObject({ enabled: boolean, mode: z.enum(['at_period_end', 'immediately']).optional() })
            .optional(),
        })
        .optional(),
      metadata: metadata.optional(),
      name: z.string().optional(),
    }),
    (trx, { params }) => {
      const empty = emptyConfiguration(trx, false);
      const {
        invoice_history: history,
        payment_method_update: card,
        subscription_cancel: cancel,
      } = params.features ?? {};
      return created(
        trx,
        'billingPortalConfiguration',
        {
          ...empty,
          business_profile: { ...empty.business_profile, headline: params.business_profile?.headline ?? null },
          default_return_url: params.default_return_url ?? null,
          features: {
            ...empty.features,
            invoice_history: history ?? { enabled: false },
            payment_method_update: { ...empty.features.payment_method_update, enabled: card?.enabled ?? false },
            subscription_cancel: {
              ...empty.features.subscription_cancel,
              enabled: cancel?.enabled ?? false,
              mode: cancel?.mode ?? 'at_period_end',
            },
          },
          metadata: changedMetadata(null, params.metadata),
          name: params.name ?? null,
        },
        'billing_portal.configuration.created',
      );
    },
  ),
  route('GET', configurations, z.strictObject({ ...listing, active: boolean.optional() }), (trx, { params }) => {
    const rows = trx.all('billingPortalConfiguration').filter(({ active }) => (params.active ?? active) === active);
    return listOf(configurations, rows, params);
  }),
  route('GET', `${configurations}/:id`, z.strictObject(common), (trx, { path }) =>
    find(trx, 'billingPortalConfiguration', path['id']!),
  ),
];
