import type { Listing } from './params.ts';
import { invalidRequest } from './errors.ts';

interface Listed {
  readonly id: string;
  readonly created?: number;
  readonly date?: number;
}

/** A page of a list that grows at its end, newest first, as Stripe pages it. */
export function listOf<Row extends Listed>(url: string, rows: readonly Row[], listing: Listing, newestFirst = true) {
  const { limit = 10, starting_after: after, ending_before: before, created } = listing;
  const ordered = (newestFirst ? rows.toReversed() : rows).filter((row) => isWithin(row.created ?? row.date, created));
  const positionOf = (id: string, param: string) => {
    const position = ordered.findIndex((row) => row.id === id);
    if (position === -1) throw invalidRequest(`No such object: '${id}'`, param, 'resource_missing');
    return position;
  };

  if (before !== undefined) {
    const end = positionOf(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list' as const, url, has_more: start > 0, data: ordered.slice(start, end) };
  }
  const start = after === undefined ? 0 : positionOf(after, 'starting_after') + 1;
  const data = ordered.slice(start, start + limit);
  return { object: 'list' as const, url, has_more: start + data.length < ordered.length, data };
}

function isWithin(at: number | undefined, range: Listing['created']): boolean {
  if (!range || at === undefined) return true;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range as Record<string, number>;
  return at > gt && at >= gte && at < lt && at <= lte;
}
