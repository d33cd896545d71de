import { backOff } from './back-off.ts';
import type { Envelope } from './envelope.ts';
import type { Logger } from './failures.ts';
import { endOfFeed, type Feed } from './feed.ts';

export interface WatcherOptions {
  readonly feed: Feed;
  /** Called with each event in order. Throwing counts as a gap. */
  readonly onEvent: (event: Envelope) => void;
  /** Called when events may have been missed, and once at the start: what is cached until now may be stale. */
  readonly onGap: () => void;
  readonly logger: Logger;
}

/**
 * Follows a feed from its current end, for caches: nothing is persisted. While the feed fails, `onGap` is called with every
 * failure, since nothing tells what changes meanwhile.
 */
export function startWatcher({ feed, onEvent, onGap, logger }: WatcherOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function follow(read: () => void) {
    let { head: after } = await feed.read({ after: endOfFeed, signal });
    onGap();
    for (;;) {
      const { events, head } = await feed.read({ after, waitMs: 20_000, signal });
      if (head < after) throw new Error(`the feed ends at ${head}, before ${after}: it was set back`);
      for (const event of events) onEvent(event);
      after = events.at(-1)?.pos ?? after;
      read();
    }
  }

  async function run() {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await follow(() => (failures = 0));
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        onGap();
        logger.warn({ err: error, failures }, 'the watcher waits to try again');
        await backOff(failures, signal);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
