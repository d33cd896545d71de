import { type Attacker, createAttackers } from './attackers.ts';
import { interrogate } from './campaign.ts';
import { demandEntries } from './audit.ts';
import { askAsVictim } from './control.ts';
import { demandAnswers, demandCoverage, demandExcuses, demandKinds } from './coverage.ts';
import { knock, knockAtGateway } from './doors.ts';
import { askForTheEnd } from './endings.ts';
import { entityProbesOf } from './entities.ts';
import { foreignTo } from './foreign.ts';
import type { Scene } from './scene.ts';
import { askForOrganization } from './organization-header.ts';
import { probesOf } from './probes.ts';
import type { Report } from './report.ts';
import { targetsOf } from './schema.ts';
import type { System } from './system.ts';
import { checksums, coverTables } from './tables.ts';
import type { Victim } from './victim.ts';

/**
 * Attacks the victim in every way that the schemas offer, with new attackers, all of them or only some, and with all
 * questions or only some; what comes of it is in the report.
 */
export async function inspect(
  system: System,
  victim: Victim,
  report: Report,
  isOne: (attacker: Attacker) => boolean = () => true,
  isAsked: (question: string) => boolean = () => true,
): Promise<void> {
  const { all, ...known } = await createAttackers(system, victim);
  const attackers = { ...known, all: all.filter(isOne) };

  const aims = targetsOf(system).map((target) => ({
    target,
    probes: [...probesOf(target), ...entityProbesOf(target)].filter((probe) =>
      isAsked(`${target.name}: ${probe.coordinate}`),
    ),
  }));
  const scene: Scene = {
    victim,
    attackers,
    foreign: foreignTo(attackers.words, victim),
    report,
    said: new Set(),
    asked: new Set(),
    answered: new Set(),
    refused: new Map(),
    done: new Map(),
    excused: new Set(),
  };
  await askAsVictim(system, scene, aims);
  const before = await checksums(victim);
  coverTables(report, victim.tables, before);

  await interrogate(system, scene, aims);

  await askForOrganization(system, scene);

  for (const aim of aims.filter(({ target }) => target.name === 'gateway')) await askForTheEnd(system, scene, aim);
  for (const { target } of aims) await knock(system, victim, target, report);
  await knockAtGateway(system, report);

  await system.settled();
  const after = await checksums(victim);
  for (const [table, sum] of before) {
    if (after.get(table) !== sum) report.found('changed', table, `${sum} before, ${after.get(table)} after`);
  }
  await demandEntries(system, scene);
  demandExcuses(scene);
  demandKinds(scene, aims);
  for (const { target } of aims) demandCoverage(target, report);
  for (const aim of aims.filter(({ target }) => target.name === 'gateway')) demandAnswers(scene, aim);
}
