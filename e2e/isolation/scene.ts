import type { Answer, Ask } from './answers.ts';
import type { Attacker, Attackers, Exception } from './attackers.ts';
import type { Foreign } from './foreign.ts';
import type { Probe } from './probes.ts';
import type { Report } from './report.ts';
import type { Target } from './schema.ts';
import type { Victim } from './victim.ts';

/** What a run of the suite is about, and what it remembers. */
export interface Scene {
  readonly victim: Victim;
  readonly attackers: Attackers;
  readonly foreign: Foreign;
  readonly report: Report;
  /** The victim's texts that attackers have sent, and may have stored as their own. */
  readonly said: Set<string>;
  /** The probes that were sent. */
  readonly asked: Set<Probe>;
  /** The probes that were answered in full, by target. */
  readonly answered: Set<string>;
  /** The last answer that was not, by target and probe. */
  readonly refused: Map<string, Answer>;
  /** The mutations that were done: which, by the ID of their request. */
  readonly done: Map<string, string>;
  /** The exceptions that showed what they allow. */
  readonly excused: Set<Exception>;
}

/** Somebody who asks a target. */
export interface Interrogator {
  readonly target: Target;
  readonly attacker: Attacker;
  readonly ask: Ask;
}

/** A target with everything that can be asked of it. */
export interface Aim {
  readonly target: Target;
  readonly probes: readonly Probe[];
}

/** Who was asked what by whom. */
export const place = ({ target, attacker }: Interrogator, { coordinate }: Probe): string =>
  `${target.name}: ${coordinate}, asked by ${attacker.name}`;
