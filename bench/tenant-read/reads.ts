import type { Kysely, SelectQueryBuilder } from 'kysely';
import { NOTES_EACH } from './database.ts';

export interface Tables {
  note: { orgId: string; id: string; number: number; body: string; createdAt: Date };
}

type Notes = SelectQueryBuilder<Tables, 'note', Pick<Tables['note'], 'id' | 'number' | 'body' | 'createdAt'>>;

/** One shape of reading: as SQL behind the organization's condition, and for a builder. */
export interface Read {
  readonly name: string;
  readonly rows: number;
  /** What follows `where`, its parameters numbered from `first`. */
  condition(first: number): string;
  values(ids: readonly string[]): readonly [string | number];
  build(notes: Notes, value: string | number): Notes;
}

const anyOf = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)]!;

/** A row by its id, and a page behind a cursor: what loaders and connections ask for. */
export const reads: readonly Read[] = [
  {
    name: 'one row by id',
    rows: 1,
    condition: (first) => `id = $${first}`,
    values: (ids) => [anyOf(ids)],
    build: (notes, id) => notes.where('id', '=', String(id)),
  },
  {
    name: 'page of 20',
    rows: 20,
    condition: (first) => `number > $${first} order by number limit 20`,
    values: () => [Math.floor(Math.random() * (NOTES_EACH - 21))],
    build: (notes, after) => notes.where('number', '>', Number(after)).orderBy('number').limit(20),
  },
];

/** The columns that every way selects. */
export function selectNotes(db: Pick<Kysely<Tables>, 'selectFrom'>): Notes {
  return db.selectFrom('note').select(['id', 'number', 'body', 'createdAt']);
}
