import type { JsonObject } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';

type Rows = readonly (JsonObject & { readonly id: string })[];
/** What a person is and how they sign in, by table: such rows as were changed. Nothing in it is secret. */
export type SignInSettings = Readonly<Record<string, Rows>>;

/** What differs between two states: rows as they were and as they are, of a changed row its ID and what differs. */
export interface Difference {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

const prefixes: Readonly<Record<string, string>> = { user: 'usr', passkey: 'psk' };

/** What differs, with IDs as the API has them. That an address of mail is another is told, and not which. */
export function differenceOf(before: SignInSettings, after: SignInSettings): Difference {
  const was: Record<string, JsonObject[]> = {};
  const is: Record<string, JsonObject[]> = {};
  const tell = (told: Record<string, JsonObject[]>, table: string, { id, ...rest }: Rows[number]) => {
    const prefix = prefixes[table];
    const shown = 'email' in rest ? { ...rest, email: 'not told' } : rest;
    (told[table] ??= []).push({ id: prefix === undefined ? id : encodeId(prefix, id), ...shown });
  };
  for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [former, present] = [before[table] ?? [], after[table] ?? []];
    for (const row of former) {
      const now = present.find(({ id }) => id === row.id);
      if (!now) tell(was, table, row);
      else if (JSON.stringify(now) !== JSON.stringify(row)) {
        tell(was, table, differing(row, now));
        tell(is, table, differing(now, row));
      }
    }
    for (const row of present) if (!former.some(({ id }) => id === row.id)) tell(is, table, row);
  }
  return { before: orNull(was), after: orNull(is) };
}

function differing(row: Rows[number], other: JsonObject): Rows[number] {
  const different = Object.entries(row).filter(
    ([name, value]) => JSON.stringify(other[name]) !== JSON.stringify(value),
  );
  return { ...Object.fromEntries(different), id: row.id };
}

const orNull = (told: Record<string, JsonObject[]>): JsonObject | null => (Object.keys(told).length > 0 ? told : null);
