/**
 * The browser's storage, apart for each person, so that the next one to sign in finds no tabs or history of another. `defaults` are
 * GraphiQL's settings where it has stored none.
 */
export function storageOf(
  person: string,
  defaults: Readonly<Record<string, string>> = {},
): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'> {
  const prefix = `tenantry:${person}:`;
  const own = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key) => localStorage.getItem(prefix + key) ?? defaults[key.replace(/^graphiql:/, '')] ?? null,
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => own().forEach((key) => localStorage.removeItem(key)),
    get length() {
      return own().length;
    },
  };
}
