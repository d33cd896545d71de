import {
  type GraphQLEnumType,
  type GraphQLLeafType,
  isEnumType,
  isLeafType,
  isNonNullType,
  specifiedScalarTypes,
} from 'graphql';
import type { Asked, Path, ReadObject, Run } from './run.ts';
import { isPromise } from './run.ts';

/** A field of an object's answer. */
export interface NamedField {
  readonly key: string;
  readonly asked: Asked;
  readonly read: ReadObject;
}

/**
 * Reads the fields of an object into its answer. It is written as source once, so that the engine sees properties by name instead of a
 * loop over keys, and what most fields are is read on the spot: a plain value of a row that is right as it is. Of the operation only
 * names get into the source, and those are letters, digits and underscores.
 */
export function compileObject(fields: readonly NamedField[]): ReadObject {
  const parameters: [string, unknown][] = [
    ['isPromise', isPromise],
    ['settle', settle],
    ['fail', fail],
  ];
  const body = fields.map(({ asked, read }, index) => {
    parameters.push([`read${index}`, read]);
    const whole = `value${index} = read${index}(source, path, run);`;
    const plain = plainly(asked, index, parameters);
    const counted = `if (isPromise(value${index})) pending = true;`;
    if (!plain) return `${whole} ${counted}`;
    return `value${index} = isObject ? source.${nameOf(asked.field.name)} : undefined;
      if (!(${plain})) { ${whole} ${counted} }`;
  });
  const values = fields.map((_, index) => `value${index}`);
  const source = `return function (source, path, run) {
    const isObject = typeof source === 'object' && source !== null;
    let pending = false;
    ${values.length > 0 ? `let ${values.join(', ')};` : ''}
    try {
      ${body.join('\n      ')}
    } catch (error) {
      return fail(error, [${values.join(', ')}]);
    }
    const answer = { ${fields.map(({ key }, index) => `[${JSON.stringify(nameOf(key))}]: value${index}`).join(', ')} };
    return pending ? settle(answer) : answer;
  }`;
  // oxlint-disable-next-line typescript/no-implied-eval -- names are checked by `nameOf`
  const make = new Function(...parameters.map(([name]) => name), source) as (
    ...given: unknown[]
  ) => (source: unknown, path: Path | undefined, run: Run) => unknown;
  return make(...parameters.map(([, value]) => value));
}

/** The condition under which a property is the field's value as it is; undefined where that cannot be told so easily. */
function plainly({ field }: Asked, index: number, parameters: [string, unknown][]): string | undefined {
  if (field.resolve) return undefined;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isLeafType(type)) return undefined;
  const value = `value${index}`;
  const condition = isEnumType(type) ? enumCondition(type, index, value, parameters) : scalarCondition(type, value);
  if (condition === undefined) return undefined;
  return isNonNullType(field.type) ? condition : `${value} === null || ${condition}`;
}

function enumCondition(
  type: GraphQLEnumType,
  index: number,
  value: string,
  parameters: [string, unknown][],
): string | undefined {
  if (type.getValues().some((each) => each.value !== each.name)) return undefined;
  parameters.push([`names${index}`, new Set(type.getValues().map(({ name }) => name))]);
  return `names${index}.has(${value})`;
}

function scalarCondition(type: GraphQLLeafType, value: string): string | undefined {
  if (!(specifiedScalarTypes as readonly unknown[]).includes(type)) return undefined;
  return {
    String: `typeof ${value} === 'string'`,
    ID: `typeof ${value} === 'string'`,
    Boolean: `typeof ${value} === 'boolean'`,
    Int: `typeof ${value} === 'number' && (${value} | 0) === ${value}`,
    Float: `typeof ${value} === 'number' && Number.isFinite(${value})`,
  }[type.name];
}

/** A name as GraphQL allows it; nothing else gets into source. */
function nameOf(name: string): string {
  if (/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) return name;
  throw new Error(`${JSON.stringify(name)} is not a name.`);
}

/** Waits for the promises in an answer. */
function settle(answer: Record<string, unknown>): Promise<unknown> {
  const promises: Promise<unknown>[] = [];
  for (const key of Object.keys(answer)) {
    const value = answer[key];
    if (isPromise(value)) promises.push(value.then((settled) => put(answer, key, settled)));
  }
  return Promise.all(promises).then(() => answer);
}

function put(answer: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') answer[key] = value;
  else Object.defineProperty(answer, key, { value, configurable: true, enumerable: true, writable: true });
}

/** What else was begun may fail too, and is waited for. */
function fail(failure: unknown, values: readonly unknown[]): Promise<never> {
  const promises = values.filter(isPromise);
  if (promises.length === 0) throw failure;
  return Promise.all(promises).finally(() => {
    throw failure;
  }) as Promise<never>;
}
