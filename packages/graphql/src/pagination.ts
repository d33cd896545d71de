import type { Cursors } from './cursors.ts';
import { fault } from './errors.ts';

/** The arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A Relay connection. `totalCount` is asked for only when it was selected. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads a page of one of the caller's connections; see `paginate`. */
export type ReadPage = <Row>(
  connection: string,
  page: PageArguments,
  keysOf: (row: Row) => readonly string[],
  find: (after: readonly string[] | null, limit: number) => Promise<readonly Row[]>,
) => Promise<Connection<Row>>;

/** The most nodes a page can have. */
export const maximumPageSize = 100;

/**
 * Reads one page. `find` gets the keys after which to read (null for the first page) and how many rows to read, one more
 * than the page holds; it must return them in a total order of which `keysOf` gives the sort columns.
 */
export async function paginate<Row>(
  cursors: Cursors,
  connection: string,
  orgId: string,
  page: PageArguments,
  keysOf: (row: Row) => readonly string[],
  find: (after: readonly string[] | null, limit: number) => Promise<readonly Row[]>,
): Promise<Connection<Row>> {
  const first = pageSize(page.first);
  const after = page.after == null ? null : cursors.decode(connection, orgId, page.after);
  const rows = await find(after, first + 1);

  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursors.encode(connection, orgId, keysOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size >= 0 && size <= maximumPageSize) return size;
  throw fault('BAD_USER_INPUT', `first: between 0 and ${maximumPageSize} is possible, ${size} is not.`);
}
