import { randomUUID } from 'node:crypto';
import {
  type Actor,
  actorOf,
  type ActorSigner,
  anonymous,
  claimsOf,
  createActorSigner,
  unconditional,
} from '@tenantry/actor';
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

/** Who signs for whom: for the owner above, or as it is given, which a real installation's services must believe. */
export interface SigningAs {
  readonly secret: string;
  readonly claims: unknown;
}

/** The signer, and a token of the one who asks that lasts as long as it is renewed. `given` is a `SigningAs` as JSON. */
export async function startSigning(given?: string): Promise<{ signer: ActorSigner; token: () => string }> {
  const as = given === undefined ? null : (JSON.parse(given) as SigningAs);
  const signer = await createActorSigner(as ? [as.secret] : []);
  const actor = as ? actorOf(as.claims) : owner;
  let token = await signer.sign(actor);
  setInterval(() => void signer.sign(actor).then((next) => (token = next)), 10_000).unref();
  return { signer, token: () => token };
}

/** A header with an ID of its own for each request, which the services of a real installation want; none for the others. */
export const idOfRequest = (given?: string) => (): Record<string, string> =>
  given === undefined ? {} : { 'x-request-id': randomUUID() };
