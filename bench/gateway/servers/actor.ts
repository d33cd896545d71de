import { type Actor, type ActorSigner, anonymous, claimsOf, unconditional } from '@tenantry/actor';
import { permissions } from '@tenantry/schema';
import { organization, people } from '../memory/rows.ts';

/** Who asks: an owner, by a session. */
export const owner: Actor = {
  ...anonymous,
  kind: 'user',
  sub: people[0]!.id,
  userId: people[0]!.id,
  org: organization.id,
  membership: people[0]!.id,
  permissions: new Set(permissions),
  version: 1,
};

/** What identity answers when the gateway asks who that is. */
export const snapshot = { actor: JSON.parse(JSON.stringify(claimsOf(owner))) as unknown, admission: unconditional };

/** A token of theirs that lasts as long as it is renewed. */
export async function keepToken(signer: ActorSigner): Promise<() => string> {
  let token = await signer.sign(owner);
  setInterval(() => void signer.sign(owner).then((next) => (token = next)), 10_000).unref();
  return () => token;
}
