import { apiVersion } from '../api-version.ts';
import type { World } from '../world/world.ts';

const id = 'we_configured';

/** Keeps the endpoint that the options name, or forgets the one that earlier options named. */
export async function configuredEndpoint(
  world: World,
  webhook: { readonly url: string; readonly secrets: readonly string[] } | undefined,
): Promise<void> {
  await world.transact({ id: null, idempotencyKey: null }, (trx, commit) => {
    const before = trx.get('webhookEndpoint', id);
    if (webhook) {
      trx.put('webhookEndpoint', {
        id,
        object: 'webhook_endpoint',
        api_version: apiVersion,
        application: null,
        created: before?.created ?? trx.now,
        description: null,
        enabled_events: ['*'],
        livemode: false,
        metadata: {},
        status: 'enabled',
        url: webhook.url,
      });
      trx.put('endpointSecrets', { id, secrets: webhook.secrets });
    } else if (before) {
      trx.remove('webhookEndpoint', id);
    }
    commit();
  });
}
