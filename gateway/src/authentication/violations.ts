import { type ActorSigner, anonymous, isReportable } from '@tenantry/actor';
import type { Logger } from '@tenantry/observability';
import { LRUCache } from 'lru-cache';
import type { Upstream } from '../federation/upstream.ts';
import type { Caller } from './callers.ts';

/** How long an address of an organization is not told of again. Identity has the last word, over all gateways. */
const silenceMs = 3_600_000;

/**
 * Tells identity of requests that a policy lets in and reports, once an hour for each organization and address. Nobody waits
 * for it; what could not be told is told with the next such request.
 */
export function createViolationReporter(identity: Upstream, signer: ActorSigner, logger: Logger) {
  const told = new LRUCache<string, true>({ max: 10_000, ttl: silenceMs });

  async function tell({ actor }: Caller, address: string): Promise<void> {
    const token = await signer.sign({ ...anonymous, kind: 'service', sub: 'gateway' });
    const { kind, sub: id, userId, org: organizationId } = actor;
    const { status } = await identity.fetch(
      new Request('http://identity/internal/violations', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ organizationId, address, actor: { kind, id, userId } }),
      }),
    );
    if (status !== 204) throw new Error(`identity answered ${status}`);
  }

  return (caller: Caller, address: string): void => {
    if (!isReportable(caller.admission, address)) return;
    const key = `${caller.actor.org} ${address}`;
    if (told.has(key)) return;
    told.set(key, true);
    tell(caller, address).catch((error: unknown) => {
      told.delete(key);
      logger.warn({ err: error }, 'an address that a policy reports could not be told of');
    });
  };
}
