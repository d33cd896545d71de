import { metaOf, type Sealer, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { changeEndpoint, lockEndpoint } from './endpoint-store.ts';
import { endpointNotFound } from './errors.ts';
import { newSecret } from './secret.ts';

/** How long the secret before signs along. */
const overlapMs = 24 * 3_600_000;

/** Gives an endpoint a new secret; the one before signs along for a day, and an even older one no more. */
export async function rotateSecret(trx: Trx<DB>, id: string, sealer: Sealer) {
  const current = await lockEndpoint(trx, id);
  if (!current) return { webhookEndpoint: null, secret: null, errors: [endpointNotFound] };
  const secret = newSecret();
  const webhookEndpoint = await changeEndpoint(trx, id, {
    keyNumber: current.keyNumber + 1,
    sealedSecret: sealer.seal(secret, id),
    previousSealedSecret: current.sealedSecret,
    previousSecretUntil: new Date(metaOf(trx).clock.now().getTime() + overlapMs),
  });
  return { webhookEndpoint, secret, errors: [] };
}
