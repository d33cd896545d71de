import { randomUUID } from 'node:crypto';
import { type Actor, actorTokenLifetime } from '@tenantry/actor';
import { permissions, type SubgraphName } from '@tenantry/schema';
import { ofRequest } from '../client.ts';
import type { Ask } from './answers.ts';
import type { System } from './system.ts';

/** Asks a subgraph directly, with a token for the actor. */
export function askAs({ services, signer }: System, service: SubgraphName, actor: Actor): Ask {
  let token = signer.sign(actor);
  let signed = Date.now();
  return async (query, variables = {}, headers = {}) => {
    if (Date.now() - signed > (actorTokenLifetime * 1_000) / 2) [token, signed] = [signer.sign(actor), Date.now()];
    const meta = { requestId: randomUUID(), idempotencyKey: headers['idempotency-key'] ?? null };
    const result = await services[service].subgraph.execute({ query, variables }, await token, meta);
    // As it would arrive over HTTP.
    const answer = { status: result ? 200 : 401, ...(JSON.parse(JSON.stringify(result ?? {})) as object) };
    return ofRequest(answer, meta.requestId);
  };
}

/** A person with every right in an organization. */
export function actorOf(org: string, userId: string): Actor {
  return {
    kind: 'user',
    sub: userId,
    userId,
    org,
    membership: randomUUID(),
    permissions: new Set(permissions),
    teams: [],
    session: null,
    amr: ['pwd'],
    version: 1,
  };
}
