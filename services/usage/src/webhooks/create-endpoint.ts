import { metaOf, newId, type Sealer, type Trx } from '@tenantry/database';
import { refuseReadOnly } from '@tenantry/graphql';
import type { CreateWebhookEndpointInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { endpointProblem } from './endpoint-rules.ts';
import { countEndpoints, findReadOnly, insertEndpoint } from './endpoint-store.ts';
import { endpointsAtMost, tooManyEndpoints } from './errors.ts';
import type { WebhookKeys } from './keys.ts';
import { newSecret } from './secret.ts';

/** What endpoints take besides what is said of them. */
export interface WebhookOptions {
  /** For secrets: `usage webhook secret`. */
  readonly sealer: Sealer;
  /** What signs besides. */
  readonly keys: WebhookKeys;
  /** Allows http and addresses that are not public: for development and tests alone. */
  readonly toAnywhere: boolean;
}

/** Adds an endpoint with a secret of its own; refuses the 21st. */
export async function createEndpoint(
  trx: Trx<DB>,
  { url, description, eventTypes, payloadStyle, isOrdered, ratePerSecond }: CreateWebhookEndpointInput,
  { sealer, toAnywhere }: Pick<WebhookOptions, 'sealer' | 'toAnywhere'>,
) {
  const problem = endpointProblem({ url, description, eventTypes, ratePerSecond }, toAnywhere);
  if (problem) return refused(problem);
  refuseReadOnly(await findReadOnly(trx));
  if ((await countEndpoints(trx)) >= endpointsAtMost) return refused(tooManyEndpoints);

  const id = newId();
  const secret = newSecret();
  const webhookEndpoint = await insertEndpoint(trx, {
    id,
    url,
    description: description ?? '',
    eventTypes: [...new Set(eventTypes)],
    payloadStyle: payloadStyle ?? 'THIN',
    isOrdered: isOrdered ?? false,
    ratePerSecond: ratePerSecond ?? null,
    sealedSecret: sealer.seal(secret, id),
    createdAt: metaOf(trx).clock.now(),
  });
  return { webhookEndpoint, secret, errors: [] };
}

function refused<E>(error: E) {
  return { webhookEndpoint: null, secret: null, errors: [error] };
}
