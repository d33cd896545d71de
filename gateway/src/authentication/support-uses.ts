import { type Actor, type ActorSigner, anonymous, claimsOf } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import type { Upstream } from '../federation/upstream.ts';

/** An operation that is about to be executed. */
interface Operation {
  readonly requestId: string;
  readonly operation: string;
  /** Null when it has none. */
  readonly name: string | null;
}

/**
 * Puts on record what staff are about to ask under a support grant; resolves at once for everybody else. Rejects with
 * UNAVAILABLE when it could not be put on record, and then nothing must be executed.
 */
export type NoteSupportUse = (actor: Actor, operation: Operation) => Promise<void>;

/** Has identity write it into the organization's audit log. */
export function createSupportUses(identity: Upstream, signer: ActorSigner): NoteSupportUse {
  return async (actor, operation) => {
    if (!actor.act) return;
    const token = await signer.sign({ ...anonymous, kind: 'service', sub: 'gateway' });
    const request = new Request('http://identity/internal/support-uses', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ actor: claimsOf(actor), ...operation }),
    });
    const status = await identity.fetch(request).then(
      (response) => response.status,
      () => null,
    );
    if (status !== 204) throw fault('UNAVAILABLE', 'What staff ask cannot be put on record just now. Try again.');
  };
}
