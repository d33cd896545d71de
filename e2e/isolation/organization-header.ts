import { encodeId } from '@tenantry/graphql';
import { strayCanary } from './canaries.ts';
import { askWithHeader } from './interrogate.ts';
import { probesOf } from './probes.ts';
import type { Scene } from './scene.ts';
import { targetsOf } from './schema.ts';
import type { System } from './system.ts';
import { randomId } from './words.ts';

/** Names the victim in X-Organization, by its ID and its slug, as everybody who does not belong to it. */
export async function askForOrganization(system: System, scene: Scene): Promise<void> {
  const [gateway] = targetsOf(system);
  const slug = scene.victim.canaries.ofColumns('slug').values().next().value;
  const pairs = [
    { foreign: encodeId('org', scene.victim.orgId), unknown: randomId('org'), must: 'be alike' as const },
    { foreign: slug, unknown: strayCanary(), must: 'be alike' as const },
  ];
  for (const attacker of scene.attackers.all.filter(({ isMember }) => !isMember)) {
    const interrogator = { target: gateway!, attacker, ask: attacker.client.ask };
    for (const probe of probesOf(gateway!)) {
      for (const pair of pairs) await askWithHeader(scene, interrogator, probe, 'x-organization', pair);
    }
  }
}
