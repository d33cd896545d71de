const known = new WeakSet<object>();

/**
 * A resolver that needs nothing but the object it is a field of, and gives a leaf at once: what it is told besides need not be put
 * together.
 */
export function ofSource<Resolve extends (source: never) => string>(resolve: Resolve): Resolve {
  known.add(resolve);
  return resolve;
}

/** Whether `ofSource` made it. */
export const isOfSource = (resolve: object): boolean => known.has(resolve);
