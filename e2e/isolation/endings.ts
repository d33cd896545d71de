import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { signUp } from '../client.ts';
import { noteDone } from './audit.ts';
import { isComplete, look } from './judge.ts';
import type { Aim, Scene } from './scene.ts';
import type { System } from './system.ts';

/**
 * Asks for what ends an organization or an account, as somebody who has come for that: at an attacker's own end they would
 * have nothing left to ask with. What else is below the answer may be closed by then.
 */
export async function askForTheEnd(system: System, scene: Scene, { target, probes }: Aim): Promise<void> {
  const email = `ending-${randomUUID()}@attacker.example`;
  const person = await signUp(system.url, { email, name: 'ending' });
  const { data } = await person.ask('{ viewer { organizations { organization { id } } } }');
  const confirmation: string = data.viewer.organizations[0].organization.id;
  const client = person.in(confirmation);
  // A member elsewhere too, where it stays to be read that they deleted their account.
  const host = await signUp(system.url, { email: `host-${email}`, name: 'host' });
  await host.ask('mutation ($input: AddMemberInput!) { addMember(input: $input) { errors { __typename } } }', {
    input: { email, role: 'MEMBER' },
  });
  const attacker = { name: 'somebody who ends what is theirs', client, actor: anonymous };

  const endings = {
    'Mutation.deleteOrganization': { confirmation },
    'Mutation.cancelOrganizationDeletion': {},
    'Mutation.deleteAccount': { email, deleteOrganizations: true },
  };
  for (const [coordinate, input] of Object.entries(endings)) {
    const probe = probes.find((other) => other.coordinate === coordinate);
    if (!probe) continue;
    const [slot] = probe.slots;
    const answer = await client.ask(probe.document, slot ? { [slot.name]: input } : {});
    noteDone(scene, probe, answer);
    const question = `${target.name}: ${coordinate}`;
    if (isComplete({ ...answer, errors: undefined })) scene.answered.add(question);
    else scene.refused.set(question, answer);
    look(scene, { target, attacker, ask: client.ask }, probe, answer, null);
  }
}
