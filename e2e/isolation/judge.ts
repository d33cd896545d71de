import { type Answer, comparable, textOf, valuesOf } from './answers.ts';
import { isReference } from './entities.ts';
import type { Pair } from './foreign.ts';
import type { Probe } from './probes.ts';
import { type Interrogator, place, type Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** What tells an organization of its own words, here and in its audit log: attackers have asked for what the victim's people did. */
const ownWords = ['AuditExport_filter', 'filter'];

/** Searches an answer for canaries and IDs of the victim's, apart from what its own members may read of it. */
export function look(scene: Scene, interrogator: Interrogator, probe: Probe, answer: Answer, justSaid: unknown): void {
  const { victim, foreign, report } = scene;
  const { mayRead = [] } = interrogator.attacker;
  const said = [...scene.said, ...textsIn(justSaid)];
  const seenIn = (text: string) => [...victim.canaries.within(text), ...foreign.marksIn(text)];
  const fields = mayRead.map(({ field }) => field);
  const seen = seenIn(textOf(answer, said, [...fields, ...ownWords]));
  for (const exception of mayRead) {
    const shown = seenIn(textOf(valuesOf(answer.data, exception.field), said));
    if (shown.length > 0) scene.excused.add(exception);
    seen.push(...shown.filter((what) => !exception.what.includes(what)));
  }
  if (seen.length > 0) report.found('seen', place(interrogator, probe), seen.slice(0, 10).join(', '));
}

/** Reports where the answer to something foreign and the one to something that does not exist are told apart. */
export function compare(
  { report }: Scene,
  where: string,
  { kind }: Probe,
  pair: Pair,
  answers: { readonly foreign: Answer; readonly unknown: Answer },
): void {
  const foreign = comparable(answers.foreign, textsIn(pair.foreign), kind);
  const unknown = comparable(answers.unknown, textsIn(pair.unknown), kind);
  if (foreign === unknown) return;
  let start = 0;
  while (start < foreign.length && foreign[start] === unknown[start]) start += 1;
  const from = Math.max(0, start - 40);
  const excerpt = (text: string) => `…${text.slice(from, start + 200)}…`;
  report.found('told apart', where, `foreign ${excerpt(foreign)} unknown ${excerpt(unknown)}`);
}

/** Whether something foreign was taken: a reference must lead to nothing, and a cursor to no page of the field that takes it. */
export function isAccepted({ data, errors }: Answer, slot: Slot, { coordinate }: Probe): boolean {
  if (isReference(slot)) return (data?._entities ?? []).some((entity: unknown) => entity !== null);
  return !errors && valuesOf(data, coordinate.replace('.', '_')).some((page) => page !== null);
}

/** Whether everything asked for is there, so that the question went as deep as it can. */
export function isComplete({ data, errors }: Answer): boolean {
  const values: unknown[] = Object.values((data ?? {}) as object).flat();
  const refusals = values.flatMap((value) =>
    Object.entries(value ?? {}).flatMap(([key, inner]) => (key.endsWith('_errors') ? (inner as unknown[]) : [])),
  );
  return !errors && values.length > 0 && values.every((value) => value !== null) && refusals.length === 0;
}

const textsIn = (value: unknown): string[] => (value == null ? [] : [value].flat().map(String));
