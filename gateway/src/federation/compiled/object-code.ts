import { FAILED, locate, note, type Completion, type Read } from './problems.ts';
import { own } from './json.ts';

/** How a field of an object is read. */
export interface FieldReader {
  readonly name: string;
  /** Is given the value of the field, or the object itself when it is `aboutObject`. */
  readonly read: Read;
  readonly isAboutObject?: boolean;
  readonly isRequired: boolean;
  /** Where it is, for problems: `field Plan.key`. */
  readonly where: string;
}

const helpers = { own, locate, note, FAILED };

/**
 * Reads the fields of an object into a new one. It is written as source once, so that the engine sees properties by name instead of a
 * loop over keys. Of the operation only response names get into the source, and those are letters, digits and underscores.
 */
export function compileObject(fields: readonly FieldReader[]): (object: object, completion: Completion) => unknown {
  const { names, values } = parametersOf(fields);
  const body = fields.map(({ name, isRequired, isAboutObject }, index) => {
    const where = `completion, before, ${JSON.stringify(nameOf(name))}, where${index}`;
    return `
      let value${index} = read${index}(${isAboutObject ? 'object' : access(name)}, completion);
      ${isRequired ? `if (value${index} === null) value${index} = note(completion, missing);` : ''}
      if (problems.length !== before) before = locate(${where});
      if (value${index} === FAILED) ${isRequired ? 'return FAILED' : `value${index} = null`};`;
  });
  const source = `return function (object, completion) {
    const problems = completion.problems;
    let before = problems.length;
    ${body.join('')}
    return { ${fields.map(({ name }, index) => `[${JSON.stringify(nameOf(name))}]: value${index}`).join(', ')} };
  }`;
  // oxlint-disable-next-line typescript/no-implied-eval -- names are checked by `nameOf`
  const make = new Function(...names, source) as (...given: unknown[]) => ReturnType<typeof compileObject>;
  return make(...values);
}

export const missing = 'Cannot return null for non-nullable';

function parametersOf(fields: readonly FieldReader[]) {
  const parameters: [string, unknown][] = [
    ...Object.entries(helpers),
    ['missing', missing],
    ...fields.flatMap(({ read, where }, index): [string, unknown][] => [
      [`read${index}`, read],
      [`where${index}`, where],
    ]),
  ];
  return { names: parameters.map(([name]) => name), values: parameters.map(([, value]) => value) };
}

/** What every object has from its prototype must not be taken for the subgraph's answer. */
function access(name: string): string {
  return name in Object.prototype ? `own(object, ${JSON.stringify(nameOf(name))})` : `object.${nameOf(name)}`;
}

/** A name as GraphQL allows it; nothing else gets into source. */
function nameOf(name: string): string {
  if (/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) return name;
  throw new Error(`${JSON.stringify(name)} is not a name.`);
}
