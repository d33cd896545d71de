/** A value of a form: `items[0][price]=x` is `{ items: [{ price: 'x' }] }`. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };

interface Branch {
  [key: string]: Branch | string;
}

/** Reads an encoded form the way Stripe does: brackets nest, whole numbers and `[]` make lists. */
export function decodeForm(text: string): Record<string, FormValue> {
  const root: Branch = Object.create(null) as Branch;
  for (const [name, value] of new URLSearchParams(text)) {
    const path = pathOf(name);
    const last = path.pop() ?? name;
    let branch = root;
    for (const key of path) {
      const next = branch[key];
      branch = typeof next === 'object' ? next : (branch[key] = Object.create(null) as Branch);
    }
    branch[last === '' ? `${Object.keys(branch).length}` : last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, valueOf(value)]));
}

function pathOf(name: string): string[] {
  const start = name.indexOf('[');
  if (start === -1) return [name];
  return [name.slice(0, start), ...[...name.slice(start).matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key)];
}

function valueOf(branch: Branch | string): FormValue {
  if (typeof branch === 'string') return branch;
  const entries = Object.entries(branch);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.map(([, value]) => valueOf(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, valueOf(value)]));
}
