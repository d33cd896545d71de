import { type Actor, anonymous, permissionsOfRole } from '@tenantry/actor';
import { createCallers } from '@tenantry/gateway/callers';
import { localUpstream } from '@tenantry/gateway/upstream';
import type { BenchIdentity } from '../src/identity.ts';
import type { Way } from '../src/measure.ts';
import type { BenchMember } from './members.ts';

const AT_A_TIME = 100;

/** A Map and an await, the gateway's memory of callers, and what a token costs that is not remembered. */
export function cachedWays({ service, signer }: BenchIdentity, orgId: string, member: BenchMember): Way[] {
  const callers = createCallers(localUpstream(service), signer);
  const { session, apiKey, userId } = member;
  const actor: Actor = {
    ...anonymous,
    kind: 'user',
    sub: userId,
    userId,
    org: orgId,
    permissions: permissionsOfRole.ADMIN,
  };
  const known = new Map([[apiKey.key, Promise.resolve({ actor })]]);
  const floor = 'Map lookup and await';
  return [
    many(floor, floor, async () => (await known.get(apiKey.key))!),
    many('remembered caller, session', floor, () => callers.resolve(session, [orgId])),
    many('remembered caller, API key', floor, () => callers.resolve(apiKey, [orgId])),
    many('signing one token (EdDSA)', floor, async () => ({ actor, token: await signer.sign(actor) })),
  ];

  function many(name: string, of: string, once: () => Promise<{ actor: Actor }>): Way {
    return {
      name,
      floor: of,
      operations: AT_A_TIME,
      async run() {
        for (let done = 0; done < AT_A_TIME; done += 1)
          if ((await once()).actor.org !== orgId) throw new Error(`${name}: another organization`);
      },
    };
  }
}
