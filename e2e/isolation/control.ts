import { actorOf, askAs } from './ask-as.ts';
import { textOf } from './answers.ts';
import { isReference } from './entities.ts';
import type { Aim, Scene } from './scene.ts';
import { variablesOf } from './slots.ts';
import type { System } from './system.ts';
import { ownValue } from './words.ts';

/**
 * The victim's owner reads everything at each subgraph. That shows which canaries the API can reach at all, and fills
 * whatever a service might wrongly keep from one request for the next.
 */
export async function askAsVictim(system: System, scene: Scene, aims: readonly Aim[]): Promise<void> {
  const { victim, report } = scene;
  const valueOf = ownValue(victim.words, '');
  for (const { target, probes } of aims) {
    if (target.name === 'gateway') continue;
    const ask = askAs(system, target.name, actorOf(victim.orgId, victim.ownerId));
    for (const { kind, document, slots } of probes) {
      if (kind === 'mutation') continue;
      const reference = slots.find(isReference);
      const ids = reference?.prefix ? [...(victim.words.ids.get(reference.prefix) ?? [])] : [null];
      for (const id of ids) {
        const answer = await ask(
          document,
          variablesOf(slots, reference && id ? { slot: reference, value: id } : null, valueOf, () => {}),
        );
        for (const place of victim.canaries.within(textOf(answer, []))) report.cover('readable by the owner', place);
      }
    }
  }
}
