import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Report } from './report.ts';
import type { Column, Table } from './tables.ts';

/** Texts that are nowhere but in the victim's rows, each in one place. */
export interface Canaries {
  /** Which places the canaries of a text come from: `identity.public.organization.slug`. */
  within(text: string): string[];
  /** A new one for a place, without more than lower-case letters, digits and hyphens. */
  next(place: string): string;
  /** A canary of every column of this name, by place; one that is not among `used` where there is one. */
  ofColumns(name: string, used?: ReadonlySet<string>): Map<string, string>;
}

/** A new flock, told apart from every other by random letters. */
export function createCanaries(): Canaries {
  const flock = randomBytes(3).toString('hex');
  const places: string[] = [];
  const pattern = new RegExp(`canary[-_]${flock}[-_](\\d+)x`, 'gi');
  const nameOf = (index: number) => `canary-${flock}-${index}x`;
  return {
    within: (text) => [...new Set([...text.matchAll(pattern)].map(([, index]) => places[Number(index)] ?? 'nowhere'))],
    next: (place) => nameOf(places.push(place) - 1),
    ofColumns(name, used = new Set()) {
      const all = places.flatMap((place, index) =>
        place.endsWith(`.${name}`) ? [[place, nameOf(index)] as const] : [],
      );
      return new Map([...all, ...all.filter(([, canary]) => !used.has(canary)).toReversed()]);
    },
  };
}

/** A canary of the same shape that is nobody's. */
export const strayCanary = (): string => `canary-${randomBytes(3).toString('hex')}-${1000 + (randomBytes(1)[0] ?? 0)}x`;

/**
 * Puts a canary into every text of the victim's rows, those within JSON and arrays included. Where a column refuses every
 * form of one, or holds nothing but names of enum values, numbers and IDs, the checksum alone guards it; that is reported.
 */
export async function release(
  client: Client,
  table: Table,
  canaries: Canaries,
  enumValues: ReadonlySet<string>,
  report: Report,
): Promise<void> {
  if (!table.ofVictim) return;
  // With another address a person's sessions end, and so would the victim's.
  const isPeople = table.name === 'auth."user"';
  if (isPeople) await client.query(`ALTER TABLE ${table.name} DISABLE TRIGGER address_changed`);
  for (const column of table.columns.filter(holdsText)) {
    const place = `${table.service}.${table.name}.${column.name}`;
    const written = await writeColumn(client, table, column, () => canaries.next(place), enumValues);
    report.cover(written ? 'canary' : 'checksum only', place);
  }
  if (isPeople) await client.query(`ALTER TABLE ${table.name} ENABLE TRIGGER address_changed`);
}

const holdsText = ({ type, category }: Column): boolean =>
  category === 'S' || /^(jsonb?|text\[\]|character varying\[\])/.test(type);

type Form = (canary: string) => string;
const forms: readonly Form[] = [
  (canary) => canary,
  (canary) => canary.replaceAll('-', '_'),
  (canary) => canary.toUpperCase().replaceAll('-', '_'),
];

async function writeColumn(
  client: Client,
  table: Table,
  column: Column,
  next: () => string,
  enumValues: ReadonlySet<string>,
): Promise<boolean> {
  const { rows } = await client.query<{ row: string; value: unknown }>(
    `SELECT ctid::text AS row, ${column.name} AS value FROM ${table.name} WHERE ${table.ofVictim}`,
  );
  for (const includesNulls of [true, false]) {
    for (const form of forms) {
      const changed = rows
        .filter(({ value }) => value !== null || includesNulls)
        .map(({ row, value }) => ({
          row,
          old: JSON.stringify(value),
          value: withCanaries(value, column, () => form(next()), enumValues),
        }))
        .filter(({ old, value }) => JSON.stringify(value) !== old);
      if (changed.length > 0 && (await update(client, table, column, changed))) return true;
    }
  }
  return false;
}

async function update(
  client: Client,
  { name }: Table,
  column: Column,
  changed: readonly { row: string; value: unknown }[],
): Promise<boolean> {
  const isJson = column.type.startsWith('json');
  // Arrays go as JSON too: unnest would flatten them.
  const value =
    column.category === 'A' ? `ARRAY(SELECT jsonb_array_elements_text(v.value::jsonb))` : `v.value::${column.type}`;
  try {
    await client.query(
      `UPDATE ${name} t SET ${column.name} = ${value} FROM unnest($1::tid[], $2::text[]) v (row, value) WHERE t.ctid = v.row`,
      [
        changed.map(({ row }) => row),
        changed.map((one) => (isJson || Array.isArray(one.value) ? JSON.stringify(one.value) : one.value)),
      ],
    );
    return true;
  } catch {
    return false;
  }
}

function withCanaries(
  value: unknown,
  { type, category }: Column,
  canary: () => string,
  enumValues: ReadonlySet<string>,
): unknown {
  if (value === null) return type.startsWith('json') ? { canary: canary() } : category === 'A' ? [canary()] : canary();
  if (Array.isArray(value)) return value.map((item) => withCanariesWithin(item, canary, enumValues));
  return withCanariesWithin(value, canary, enumValues);
}

function withCanariesWithin(value: unknown, canary: () => string, enumValues: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withCanariesWithin(item, canary, enumValues));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withCanariesWithin(inner, canary, enumValues)]),
    );
  }
  // What the service must be able to read stays readable: a canary that breaks the answer would hide the leak.
  if (typeof value !== 'string' || enumValues.has(value) || machineReadable.test(value)) return value;
  const within = objectIn(value);
  if (within) return JSON.stringify(withCanariesWithin(within, canary, enumValues));
  return value.includes('@') ? `${canary()}@example.org` : canary();
}

/** The object that a text is JSON of: what is hashed or signed is kept to the letter. */
function objectIn(text: string): object | null {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

const machineReadable = /^(-?\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT.*)$/i;
