import { type Clock, systemClock } from '@tenantry/database';
import type { Pool } from 'pg';
import { pause } from './back-off.ts';
import type { Envelope } from './envelope.ts';
import { lookInto } from './look.ts';
import { batchLimit } from './outbox.ts';
import { noteReaders } from './reader.ts';
import { onCommit } from './wake-up.ts';

/** After every event: reading from here answers the head alone. */
export const endOfFeed = 2n ** 63n - 1n;

export interface ReadOptions {
  /** The last position already read; 0 reads from the beginning. */
  readonly after: bigint;
  /** 1 to 500, default 500. */
  readonly limit?: number;
  /** How long to wait for the first event, in milliseconds. Default 0. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal;
  /** Who reads on from where they were, by a name of their own: what they have not passed is kept for them. */
  readonly reader?: string;
}

export interface Batch {
  /** In order and without gaps from `after` on; from 0 on, from the first that is still kept. */
  readonly events: Envelope[];
  /** The last position: everything committed before the read began is at or before it. */
  readonly head: bigint;
}

/** One service's events in order. Every transport keeps the promises of `tests/feed-conformance.ts`. */
export interface Feed {
  /** Rejects when the source cannot be reached or the signal is aborted; it is for the caller to try again. */
  read(options: ReadOptions): Promise<Batch>;
}

export interface LocalFeed extends Feed {
  /** Tells waiting readers that something was committed. `emit` does so in this process. */
  wake(): void;
  /** Answers waiting readers at once and refuses new ones; resolves when none is left. */
  stop(): Promise<void>;
}

/** A feed was read after its service had begun to stop. */
export class FeedStopped extends Error {}

/**
 * The feed of a service's own outbox. Readers do the numbering; they are woken by commits in this process, and look every
 * `pollMs` (default 500) for those of others.
 */
export function createFeed(options: {
  readonly pool: Pool;
  readonly source: string;
  readonly pollMs?: number;
  readonly clock?: Clock;
  /** How often the place of a reader is noted, in milliseconds; once a minute unless given. */
  readonly noteMs?: number;
}): LocalFeed {
  const { pool, source, pollMs = 500, clock = systemClock } = options;
  const note = noteReaders(pool, clock, options.noteMs);
  const look = lookInto(pool, source);
  const readers = new Set<Promise<Batch>>();
  let commits = 0;
  // There while somebody sleeps: most commits wake nobody.
  let bell: AbortController | null = null;
  let stopped = false;

  function wake() {
    commits += 1;
    bell?.abort();
    bell = null;
  }

  async function sleep(ms: number, signal?: AbortSignal) {
    bell ??= new AbortController();
    await pause(ms, signal ? AbortSignal.any([bell.signal, signal]) : bell.signal);
  }
  const forget = onCommit(source, wake);

  async function next({ after, limit = batchLimit, waitMs = 0, signal, reader }: ReadOptions): Promise<Batch> {
    if (reader !== undefined && after < endOfFeed) await note(reader, after);
    const deadline = performance.now() + waitMs;
    for (;;) {
      signal?.throwIfAborted();
      const before = commits;
      const { events, head } = await look(after);
      const left = deadline - performance.now();
      if (events.length > 0 || left <= 0 || stopped) return { events: events.slice(0, limit), head };
      // A commit during the look is not slept through.
      if (commits === before) await sleep(Math.min(left, pollMs), signal);
    }
  }

  function read(request: ReadOptions): Promise<Batch> {
    if (stopped) return Promise.reject(new FeedStopped(`the feed of ${source} is stopped`));
    const reading = next(request).finally(() => readers.delete(reading));
    readers.add(reading);
    return reading;
  }

  async function stop() {
    stopped = true;
    forget();
    wake();
    await Promise.allSettled(readers);
  }

  return { read, wake, stop };
}
