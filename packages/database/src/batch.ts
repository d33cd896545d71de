/** The row of each id, in the order of `ids`; null where there is none. What a DataLoader batch must answer. */
export function inOrderOf<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  key: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [key(row), row]));
  return ids.map((id) => byKey.get(id) ?? null);
}

/** The rows of each id, in the order of `ids` and within it of `rows`; empty where there are none. */
export function groupInOrderOf<Row>(ids: readonly string[], rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = Map.groupBy(rows, key);
  return ids.map((id) => groups.get(id) ?? []);
}
