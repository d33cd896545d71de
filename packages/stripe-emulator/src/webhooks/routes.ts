import * as z from 'zod';
import { apiVersion } from '../api-version.ts';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, clearable, common, listing, metadata, url } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { bury, find } from '../world/find.ts';
import { randomText } from '../world/ids.ts';
import { updated } from '../world/transaction.ts';

const base = '/v1/webhook_endpoints';
const shared = { ...common, description: clearable.optional(), metadata: metadata.optional() };

export const webhookRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...shared,
      api_version: z.literal(apiVersion).optional(),
      enabled_events: z.array(z.string()).min(1),
      url,
    }),
    (trx, { params }) => {
      const endpoint: Objects['webhookEndpoint'] = {
        id: trx.newId('we'),
        object: 'webhook_endpoint',
        api_version: apiVersion,
        application: null,
        created: trx.now,
        description: params.description ?? null,
        enabled_events: params.enabled_events,
        livemode: false,
        metadata: changedMetadata(null, params.metadata),
        status: 'enabled',
        url: params.url,
      };
      const secret = `whsec_${randomText(32)}`;
      trx.put('webhookEndpoint', endpoint);
      trx.put('endpointSecrets', { id: endpoint.id, secrets: [secret] });
      return { ...endpoint, secret };
    },
  ),
  route('GET', base, z.strictObject(listing), (trx, { params }) => listOf(base, trx.all('webhookEndpoint'), params)),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'webhookEndpoint', path['id']!)),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({
      ...shared,
      disabled: boolean.optional(),
      enabled_events: z.array(z.string()).min(1).optional(),
      url: url.optional(),
    }),
    (trx, { path, params }) => {
      const endpoint = find(trx, 'webhookEndpoint', path['id']!);
      const { description, disabled, enabled_events, url: address } = params;
      return updated(trx, 'webhookEndpoint', {
        ...endpoint,
        ...given({ description, enabled_events, url: address }),
        ...(disabled !== undefined && { status: disabled ? 'disabled' : 'enabled' }),
        metadata: changedMetadata(endpoint.metadata, params.metadata),
      });
    },
  ),
  route('DELETE', `${base}/:id`, z.strictObject({}), (trx, { path }) =>
    bury(trx, 'webhookEndpoint', find(trx, 'webhookEndpoint', path['id']!)),
  ),
];
