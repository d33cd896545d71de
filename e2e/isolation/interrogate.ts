import { randomUUID } from 'node:crypto';
import type { Answer } from './answers.ts';
import { noteDone } from './audit.ts';
import { isReference } from './entities.ts';
import type { Pair } from './foreign.ts';
import { compare, isAccepted, isComplete, look } from './judge.ts';
import type { Probe } from './probes.ts';
import { isForStaff } from './schema.ts';
import { type Interrogator, place, type Scene } from './scene.ts';
import { flat, type Slot, type Trial, variablesOf } from './slots.ts';
import { ownValue } from './words.ts';

/** Asks with the attacker's own values: what is required, and each other argument once. Nothing of the victim may be in it. */
export async function askOwn(scene: Scene, interrogator: Interrogator, probe: Probe): Promise<void> {
  const optional = flat(probe.slots).filter(({ isRequired, within }) => !isRequired && within.length === 0);
  for (const wanted of [null, ...optional]) {
    const answer = await send(scene, interrogator, probe, wanted);
    const question = `${interrogator.target.name}: ${probe.coordinate}`;
    if (isComplete(answer)) scene.answered.add(question);
    else if (isAnswerable(interrogator, probe)) scene.refused.set(question, answer);
    look(scene, interrogator, probe, answer, null);
  }
}

/** Whether a person could have got a whole answer: staff to what is for them, users to the rest; without staff, users stand in. */
function isAnswerable({ target, attacker: { actor } }: Interrogator, probe: Probe): boolean {
  return actor.kind === 'user' || (actor.kind === 'staff' && isForStaff(target, probe));
}

/** Puts what is the victim's into each place that takes the like of it, and its like that does not exist. */
export async function askForeign(
  scene: Scene,
  interrogator: Interrogator,
  probe: Probe,
  pairsFor: (slot: Slot) => readonly Pair[],
): Promise<void> {
  if (interrogator.attacker.isStaff && isForStaff(interrogator.target, probe)) return;
  for (const slot of flat(probe.slots)) {
    const unknowns = new Map<unknown, Answer>();
    for (const pair of pairsFor(slot)) {
      const where = `${place(interrogator, probe)}, ${slot.coordinate}`;
      const foreign = await send(scene, interrogator, probe, { slot, value: pair.foreign });
      look(scene, interrogator, probe, foreign, pair.foreign);
      if (pair.must === 'be refused' && isAccepted(foreign, slot, probe)) {
        scene.report.found('accepted', where, JSON.stringify(foreign).slice(0, 300));
      }
      if (pair.must === 'show nothing') continue;
      const unknown =
        unknowns.get(pair.unknown) ?? (await send(scene, interrogator, probe, { slot, value: pair.unknown }));
      unknowns.set(pair.unknown, unknown);
      compare(scene, where, probe, pair, { foreign, unknown });
    }
  }
}

/** Sends a header that is the victim's, and one that is nobody's. */
export async function askWithHeader(
  scene: Scene,
  interrogator: Interrogator,
  probe: Probe,
  name: string,
  pair: Pair,
): Promise<void> {
  const foreign = await send(scene, interrogator, probe, null, { [name]: String(pair.foreign) });
  const unknown = await send(scene, interrogator, probe, null, { [name]: String(pair.unknown) });
  look(scene, interrogator, probe, foreign, pair.foreign);
  compare(scene, `${place(interrogator, probe)}, header ${name}`, probe, pair, { foreign, unknown });
}

async function send(
  scene: Scene,
  { target, ask }: Interrogator,
  probe: Probe,
  wanted: Slot | Trial | null,
  headers?: Record<string, string>,
): Promise<Answer> {
  const { report, attackers, asked } = scene;
  const at = (coordinate: string) => `${target.name}: ${coordinate}`;
  report.count();
  if (!asked.has(probe)) for (const field of probe.fields) report.cover('field', at(field));
  asked.add(probe);
  const note = (slot: Slot) => report.cover(isReference(slot) ? 'entity' : 'argument', at(slot.coordinate));
  const valueOf = ownValue(attackers.words, attackers.bystander);
  // What moves money is not even looked at without one.
  const once: Record<string, string> = probe.kind === 'mutation' ? { 'idempotency-key': randomUUID() } : {};
  const answer = await ask(probe.document, variablesOf(probe.slots, wanted, valueOf, note), { ...once, ...headers });
  noteDone(scene, probe, answer);
  await renew(scene, probe);
  return answer;
}

/** What an organization may ask for some times a day is asked more often: let what the attackers have made be of the day before. */
async function renew({ victim }: Scene, { coordinate }: Probe): Promise<void> {
  if (coordinate !== 'Mutation.exportAuditLog' && coordinate !== 'Mutation.exportUsage') return;
  const older = `UPDATE usage_export SET created_at = created_at - interval '1 day' WHERE org_id <> $1`;
  await victim.clients.get('usage')!.query(older, [victim.orgId]);
}
