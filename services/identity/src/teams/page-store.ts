import { sql } from 'kysely';

/** One page of what belongs to a team: rows after an ID, null for the first page. */
export interface PageKey {
  readonly of: string;
  readonly after: string | null;
  readonly limit: number;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The keys as the table `pages (page, of_id, after_id, size)`, so that one statement reads pages of many teams. */
export function pagesOf(keys: readonly PageKey[]) {
  const teams = keys.map((key) => key.of);
  const afters = keys.map((key) => key.after ?? beforeAll);
  const sizes = keys.map((key) => key.limit);
  return sql`(
    SELECT ordinality::int - 1 AS page, of_id, after_id, size
    FROM unnest(${teams}::uuid[], ${afters}::uuid[], ${sizes}::int[]) WITH ORDINALITY AS key (of_id, after_id, size, ordinality)
  ) pages`;
}

/** The rows of each key, in the order of the keys. */
export function orderedByKey<Row>(keys: readonly PageKey[], rows: readonly (Row & { page: number })[]): Row[][] {
  const pages: Row[][] = keys.map(() => []);
  for (const { page, ...row } of rows) pages[page]?.push(row as Row);
  return pages;
}
