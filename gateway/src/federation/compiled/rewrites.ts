import type { FetchDataRewrite } from '@apollo/query-planner';
import { isObject, own, put } from './json.ts';
import type { IsOfType } from './types.ts';

/** Changes a representation before it is sent, or an answer when it has come, in place. */
export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/** Compiles the rewrites of a fetch; undefined when there are none. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  isOfType: IsOfType,
): Rewrite | undefined {
  const compiled = (rewrites ?? []).flatMap((rewrite) => {
    const last = rewrite.path.at(-1);
    return last === undefined ? [] : [compilePath(rewrite.path.slice(0, -1), changeOf(rewrite, last), isOfType)];
  });
  if (compiled.length === 0) return undefined;
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function changeOf(rewrite: FetchDataRewrite, key: string): (object: object) => void {
  if (rewrite.kind === 'ValueSetter') return (object) => put(object, key, rewrite.setValueTo);
  return (object) => {
    const value = own(object, key);
    if (!value) return;
    put(object, rewrite.renameKeyTo, value);
    put(object, key, undefined);
  };
}

function compilePath(path: readonly string[], change: (object: object) => void, isOfType: IsOfType): Rewrite {
  const [first, ...rest] = path;
  const below: Rewrite = first === undefined ? (value) => change(value as object) : compilePath(rest, change, isOfType);
  const here = (object: object): void => {
    if (first === undefined) below(object);
    else if (!first.startsWith(fragment)) below(own(object, first));
    else if (isOfType(own(object, '__typename'), first.slice(fragment.length), true)) below(object);
  };
  const everywhere: Rewrite = (value) => {
    if (Array.isArray(value)) for (const item of value) everywhere(item);
    else if (isObject(value)) here(value);
  };
  return everywhere;
}
