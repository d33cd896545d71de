import { isObject, own } from './json.ts';

/** A path of a query plan: keys, and `@` for every item of a list. */
export type PlanPath = readonly string[];
export type ResponsePath = readonly (string | number)[];

/**
 * The objects at a path, without nulls. What has not the shape that the schema promises is left out: the reader of the whole answer
 * tells of it.
 */
export function objectsAt(data: unknown, path: PlanPath): object[] {
  const found: object[] = [];
  gather(data, path, 0, found);
  return found;
}

function gather(value: unknown, path: PlanPath, depth: number, found: object[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === path.length) {
    if (!Array.isArray(value)) found.push(value);
  } else if (path[depth] === '@') {
    if (Array.isArray(value)) for (const item of value) gather(item, path, depth + 1, found);
  } else if (!Array.isArray(value)) gather(own(value, path[depth]!), path, depth + 1, found);
}

/** Where in the answer the things at a path are, in the order of `objectsAt`. */
export function positionsOf(data: unknown, path: PlanPath): ResponsePath[] {
  const found: ResponsePath[] = [];
  trace(data, path, [], found);
  return found;
}

function trace(value: unknown, path: PlanPath, position: ResponsePath, found: ResponsePath[]): void {
  if (value === null || value === undefined) return;
  const [head, ...rest] = path;
  if (head === undefined) found.push(position);
  else if (Array.isArray(value)) {
    const below = head === '@' ? rest : path;
    for (const [index, item] of value.entries()) trace(item, below, [...position, index], found);
  } else if (isObject(value)) trace(own(value, head), rest, [...position, head], found);
}
