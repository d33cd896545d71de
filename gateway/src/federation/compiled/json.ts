/** An object of a subgraph's JSON. It may have any key, `__proto__` too: read it by `own` and write it by `put`. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the object itself has under the key; never what it has from its prototype. */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as JsonObject)[key] : undefined;

/** Sets a key of the object itself, whatever it is called. */
export function put(object: object, key: string, value: unknown): void {
  if (key !== '__proto__') (object as JsonObject)[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/**
 * Merges what a subgraph has answered into what is known, in place: objects by key, lists of one length by item; anything else
 * is replaced. Prototypes are never read nor written.
 */
export function merge(target: object, source: unknown): void {
  if (typeof source !== 'object' || source === null) return;
  for (const key of Object.keys(source)) {
    const given = (source as JsonObject)[key];
    if (given === undefined) continue;
    const known = own(target, key);
    if (isObject(known) && isObject(given)) merge(known, given);
    else if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) mergeItems(known, given);
    else put(target, key, given);
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const known = target[index];
    const given = source[index];
    if (isObject(known) && isObject(given)) merge(known, given);
    else target[index] = given;
  }
}
