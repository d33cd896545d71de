import { anonymous } from '@tenantry/actor';
import type { BenchIdentity } from '../src/identity.ts';
import { keptToken } from '../src/kept-token.ts';
import type { Way } from '../src/measure.ts';
import type { BenchMember } from './members.ts';

/** One indexed row on a plain pool, then the snapshot of each member, by session and by API key, from the database. */
export function coldWays(identity: BenchIdentity, orgId: string, members: readonly BenchMember[]): Way[] {
  const floor = plainSelect(identity, orgId, members[0]!);
  const ask = asGateway(identity, orgId);
  return [
    floor,
    ...members.map(({ name, session }) => ({
      name: `session, ${name}`,
      floor: floor.name,
      run: () => ask(session),
    })),
    ...members.map(({ name, apiKey }) => ({ name: `API key, ${name}`, floor: floor.name, run: () => ask(apiKey) })),
  ];
}

function plainSelect({ admin }: BenchIdentity, orgId: string, { userId }: BenchMember): Way {
  const name = 'indexed SELECT of one row';
  const text = 'select id, role, version from membership where org_id = $1 and user_id = $2';
  return {
    name,
    floor: name,
    async run() {
      const { rows } = await admin.query({ name: 'plain', text, values: [orgId, userId] });
      if (rows.length !== 1) throw new Error(`The membership was found ${rows.length} times.`);
    },
  };
}

/** Asks identity's route with a token of the gateway that is kept, so that signing is not part of what is measured. */
function asGateway({ service, signer }: BenchIdentity, orgId: string): (credential: object) => Promise<void> {
  const token = keptToken(signer, { ...anonymous, kind: 'service', sub: 'gateway' });
  return async (credential) => {
    const response = await service.app.request('/internal/actor', {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ credential, organizations: [orgId] }),
    });
    const answer = (await response.json()) as { actor?: { org: string } };
    if (answer.actor?.org !== orgId) throw new Error(`Not let in: ${JSON.stringify(answer)}`);
  };
}
