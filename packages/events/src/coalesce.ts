/**
 * One run at a time for any number of callers. A call during a run is answered by the next one, since the current run
 * may have looked before what the caller asks about was there.
 */
export function coalesce<T>(run: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    next = null;
    current = run().finally(() => (current = null));
    return current;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(start, start);
    return next;
  };
}
