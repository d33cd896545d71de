import type { Clock, Database, Trx } from '@tenantry/database';
import { emit, webhookEndpointDisabled, webhookEndpointFailing } from '@tenantry/events';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { disableEndpoint, noteWarning } from './endpoint-store.ts';
import { giveUpWaiting } from './old-store.ts';
import { disabledAt } from './patience.ts';

/** Which endpoint of whom, in the sender's hands. */
export interface FailingEndpoint {
  readonly orgId: string;
  readonly endpointId: string;
  readonly url: string;
}

export interface Telling {
  readonly database: Database<DB>;
  readonly clock: Clock;
}

/** Tells an organization, once, that an endpoint has failed for so many days. Nothing where it has recovered meanwhile. */
export function warnOfFailures(
  telling: Telling,
  { orgId, endpointId, url }: FailingEndpoint,
  days: number,
): Promise<void> {
  return within(telling, orgId, async (trx) => {
    const failingSince = await noteWarning(trx, endpointId, days);
    if (!failingSince) return;
    const times = { failingSince: failingSince.toISOString(), disabledAt: disabledAt(failingSince).toISOString() };
    await emit(
      trx,
      webhookEndpointFailing(
        { organizationId: orgId, webhookEndpointId: endpointId, host: hostOf(url), ...times },
        endpointId,
      ),
    );
  });
}

/** Disables an endpoint, tells its organization, and gives up what waits for it. */
export async function giveUpEndpoint(
  telling: Telling & { readonly worker: pg.Pool },
  endpoint: FailingEndpoint,
  reason: 'GONE' | 'FAILING',
): Promise<void> {
  const { orgId, endpointId, url } = endpoint;
  await within(telling, orgId, async (trx) => {
    if (!(await disableEndpoint(trx, endpointId, reason))) return;
    await emit(
      trx,
      webhookEndpointDisabled(
        { organizationId: orgId, webhookEndpointId: endpointId, host: hostOf(url), reason },
        endpointId,
      ),
    );
  });
  await giveUpWaiting(telling.worker, endpoint, telling.clock.now());
}

const hostOf = (url: string): string => new URL(url).host;

function within({ database, clock }: Telling, orgId: string, work: (trx: Trx<DB>) => Promise<void>): Promise<void> {
  const actor = { kind: 'service', id: 'webhooks', userId: null };
  return database.transact({ orgId }, { actor, requestId: null, clock }, work);
}
