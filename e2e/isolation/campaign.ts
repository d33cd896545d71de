import { askAs } from './ask-as.ts';
import type { Attacker } from './attackers.ts';
import { strayCanary } from './canaries.ts';
import { askForeign, askOwn, askWithHeader } from './interrogate.ts';
import type { Probe } from './probes.ts';
import type { Aim, Interrogator, Scene } from './scene.ts';
import type { Target } from './schema.ts';
import type { Slot } from './slots.ts';
import type { System } from './system.ts';

type Question = (interrogator: Interrogator, probe: Probe) => Promise<void>;
type Choice = (probe: Probe) => boolean;

/**
 * Has every attacker ask everything. Reads come first, as what attackers write shows in their own answers. The victim's own
 * texts come late and from one attacker alone, whose organization may store them. What takes no argument acts on the
 * caller, so it comes last.
 */
export async function interrogate(system: System, scene: Scene, aims: readonly Aim[]): Promise<void> {
  // Nearly every answer is a refusal, and where each was thrown costs more to tell than the refusal itself.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    await askEverything(system, scene, aims);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function askEverything(system: System, scene: Scene, aims: readonly Aim[]): Promise<void> {
  const everybody = scene.attackers.all.map((attacker) => {
    const asked = aims.map(({ target, probes }) => ({
      interrogator: { target, attacker, ask: askOf(system, target, attacker) },
      probes: endingLast(probes),
    }));
    const isAsked = ({ coordinate }: Probe) => !attacker.leavesOut?.includes(coordinate);
    return async (choose: Choice, question: Question) => {
      for (const { interrogator, probes } of asked)
        for (const probe of probes.filter((one) => choose(one) && isAsked(one))) await question(interrogator, probe);
    };
  });
  const [somebody] = everybody;
  // All at once: whatever requests share is shared between attackers too.
  const together = (choose: Choice, question: Question) => Promise.all(everybody.map((ask) => ask(choose, question)));
  const inTurn = async (choose: Choice, question: Question) => {
    for (const ask of everybody) await ask(choose, question);
  };

  await together(isQuery, (interrogator, probe) => askOwn(scene, interrogator, probe));
  await together(isAny, (interrogator, probe) => askForeign(scene, interrogator, probe, scene.foreign.pairsFor));
  await inTurn(isChange, (interrogator, probe) => askOwn(scene, interrogator, probe));
  await somebody?.(isAny, (interrogator, probe) => askNames(scene, interrogator, probe));
  await somebody?.(isChange, (interrogator, probe) => askWithKey(scene, interrogator, probe));
  await inTurn(isLast, (interrogator, probe) => askOwn(scene, interrogator, probe));
}

const endings = ['revoke', 'remove', 'delete'];

/** What ends things comes after what needs them, the lighter end first, each in the reverse order of the schema: a part before the whole. */
function endingLast(probes: readonly Probe[]): Probe[] {
  const weightOf = ({ coordinate }: Probe) => endings.findIndex((verb) => coordinate.startsWith(`Mutation.${verb}`));
  const ending = endings.flatMap((_, weight) => probes.filter((probe) => weightOf(probe) === weight).toReversed());
  return [...probes.filter((probe) => weightOf(probe) === -1), ...ending];
}

const isAny: Choice = () => true;
const isQuery: Choice = ({ kind }) => kind === 'query';
const isLast: Choice = ({ kind, slots }) => kind === 'mutation' && slots.length === 0;
const isChange: Choice = ({ kind, slots }) => kind === 'mutation' && slots.length > 0;

/** Puts the victim's own texts, its slug and its keys, where texts are asked for; through the gateway, so that each is new once. */
async function askNames(scene: Scene, interrogator: Interrogator, probe: Probe): Promise<void> {
  if (interrogator.target.name !== 'gateway') return;
  await askForeign(scene, interrogator, probe, (slot: Slot) => {
    const pairs = scene.foreign.namesFor(slot, scene.said);
    for (const pair of pairs) scene.said.add(String(pair.foreign));
    return pairs;
  });
}

/** Sends a mutation with an Idempotency-Key that the victim has used at the same service. */
async function askWithKey(scene: Scene, interrogator: Interrogator, probe: Probe): Promise<void> {
  const { victim, said, report } = scene;
  const { name } = interrogator.target;
  if (name === 'gateway') return;
  const foreign = victim.canaries.ofColumns('key', said).get(`${name}.public.idempotency_record.key`);
  if (!foreign || said.has(foreign)) {
    const remedy = 'The victim has used no key that is left for it: let it do this in e2e/isolation/victim.ts.';
    report.found('not covered', `${name}: ${probe.coordinate}, header idempotency-key`, remedy);
    return;
  }
  said.add(foreign);
  await askWithHeader(scene, interrogator, probe, 'idempotency-key', {
    foreign,
    unknown: strayCanary(),
    must: 'be alike',
  });
}

function askOf(system: System, { name }: Target, { client, actor }: Attacker): Interrogator['ask'] {
  return name === 'gateway' ? client.ask : askAs(system, name, actor);
}
