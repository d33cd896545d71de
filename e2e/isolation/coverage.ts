import { isInputObjectType } from 'graphql';
import type { Report } from './report.ts';
import { fieldsOf, objectTypesOf, prefixOf, type Target } from './schema.ts';
import type { Aim, Scene } from './scene.ts';

/** Reports every field, argument and entity of a target's schema that no question has reached, and what to do about it. */
export function demandCoverage(target: Target, report: Report): void {
  const { name, schema } = target;
  for (const type of objectTypesOf(target)) {
    for (const field of fieldsOf(target, type)) {
      demand(report, 'field', `${name}: ${type.name}.${field.name}`);
      for (const arg of field.args) demand(report, 'argument', `${name}: ${type.name}.${field.name}(${arg.name}:)`);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || type.name.includes('__')) continue;
    for (const field of Object.values(type.getFields()))
      demand(report, 'argument', `${name}: ${type.name}.${field.name}`);
  }
}

/** Reports the operations that nobody got a whole answer to: they may have stopped short of what they are to guard. */
export function demandAnswers({ answered, refused, report }: Scene, { target, probes }: Aim): void {
  for (const { coordinate } of probes) {
    const question = `${target.name}: ${coordinate}`;
    if (answered.has(question)) continue;
    const last = JSON.stringify(refused.get(question)).slice(0, 400);
    const remedy =
      'No attacker got a whole answer with their own values. If they are at fault, teach e2e/isolation/words.ts valid ones.';
    report.found('not covered', question, `${remedy} The last answer: ${last}`);
  }
}

/** Reports the kinds of IDs that the victim has none of, so that nothing could be tried with one. */
export function demandKinds({ victim, report }: Scene, aims: readonly Aim[]): void {
  for (const { target } of aims) {
    for (const type of objectTypesOf(target)) {
      const prefix = prefixOf(target.schema, type);
      if (!prefix || victim.words.ids.has(prefix)) continue;
      report.found(
        'not covered',
        `${type.name} (${prefix}_…)`,
        'The victim has none, or no list leads to it: make one in e2e/isolation/victim.ts.',
      );
    }
  }
}

/** Reports an exception that nothing needs any more. */
export function demandExcuses({ attackers, excused, report }: Scene): void {
  for (const { name, mayRead = [] } of attackers.all) {
    for (const exception of mayRead) {
      if (excused.has(exception)) continue;
      report.found(
        'not covered',
        exception.field,
        `Shows ${name} nothing of the victim: take the exception out of e2e/isolation/attackers.ts.`,
      );
    }
  }
}

function demand(report: Report, kind: 'field' | 'argument', coordinate: string): void {
  if (report.covered(kind).has(coordinate)) return;
  report.found('not covered', coordinate, `No operation reaches this ${kind}: see e2e/isolation/probes.ts.`);
}
