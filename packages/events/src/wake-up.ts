const feeds = new Map<string, Set<() => void>>();

/** Has `wake` called after this process commits an event of the source. Returns how to undo that. */
export function onCommit(source: string, wake: () => void): () => void {
  const wakes = feeds.get(source) ?? new Set();
  feeds.set(source, wakes.add(wake));
  return () => wakes.delete(wake);
}

/** Wakes the feeds of the event type's owner: `billing` of `billing.subscription.changed`. */
export function wakeFeeds(eventType: string): void {
  const [source = ''] = eventType.split('.', 1);
  for (const wake of feeds.get(source) ?? []) wake();
}
