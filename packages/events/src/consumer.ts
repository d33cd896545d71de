import { counter, gauge } from '@tenantry/observability';
import { applyBatch, type Failure } from './apply.ts';
import { backOff, pause } from './back-off.ts';
import { readCursor } from './cursor.ts';
import type { Envelope } from './envelope.ts';
import { isRefusal } from './failures.ts';
import { endOfFeed, type Feed } from './feed.ts';
import type { ConsumerDefinition } from './handlers.ts';
import { batchLimit } from './outbox.ts';
import { identify, park, redriveRows } from './parked.ts';
import { noteRunning } from './running.ts';

/** How often a failing event is tried again before it is parked. */
const retries = 3;
/** Of how many events on a batch says that writers are busy: then more come in a moment, and are taken together. */
const busyFrom = 4;
/**
 * At what moments the next batch of busy writers is asked for, in milliseconds: each costs its reader and its writers a commit, and
 * what a process's consumers ask for together is read once.
 */
const restMs = 20;
/** From which failure in a row on they are told of, about a second after the first: a restart is over by then. */
const toldFrom = 5;

const behind = gauge({
  name: 'tenantry_consumer_events_behind',
  help: 'Events of a source that a consumer has yet to apply, as it last looked.',
  labelNames: ['service', 'consumer', 'source'],
});
const applied = counter({
  name: 'tenantry_consumer_events_applied_total',
  help: 'Events of a source that a consumer has applied.',
  labelNames: ['service', 'consumer', 'source'],
});
const parked = counter({
  name: 'tenantry_consumer_events_parked_total',
  help: 'Events that a consumer could not apply, and has set aside.',
  labelNames: ['service', 'consumer', 'source'],
});

export interface ConsumerOptions<DB> extends ConsumerDefinition<DB> {
  readonly feed: Feed;
}

export interface Consumer {
  /** Ends after the batch at hand. */
  stop(): Promise<void>;
  /** Resolves when everything committed before the call is applied or parked. Rejects when stopped before. */
  caughtUp(): Promise<void>;
}

/**
 * Applies a source's events from the first that is still kept on, each exactly once, in order, whatever number of processes does so. An event
 * whose handler fails is tried again three times, then parked; a database or a feed that fails is waited for.
 */
export function startConsumer<DB>(options: ConsumerOptions<DB>): Consumer {
  const { name, source, feed, database, logger } = options;
  const reader = `${database.service}.${name}`;
  const labels = { service: database.service, consumer: name, source };
  const stopping = new AbortController();
  const { signal } = stopping;
  let pos = 0n;
  let moved = Promise.withResolvers<void>();
  let suspect: (Failure & { attempts: number }) | null = null;
  // Up to here events are applied one by one, to find the one whose effects are refused at commit.
  let singlyUntil = 0n;

  function moveTo(next: bigint) {
    pos = next;
    moved.resolve();
    moved = Promise.withResolvers();
  }

  function noteFailure(failure: Failure): number {
    const attempts = suspect?.event.pos === failure.event.pos ? suspect.attempts + 1 : 1;
    suspect = { ...failure, attempts };
    logger.warn({ err: failure.error, attempts, ...identify(options, failure.event) }, 'an event failed');
    return attempts;
  }

  async function parkSuspect({ attempts, ...failure }: Failure & { attempts: number }) {
    suspect = null;
    if (!(await park(options, pos, failure, attempts))) return;
    parked.inc(labels);
    logger.error({ err: failure.error, attempts, ...identify(options, failure.event) }, 'an event was parked');
    moveTo(failure.event.pos);
  }

  async function apply(events: readonly Envelope[]) {
    const outcome = await applyBatch(options, pos, events).catch((error: unknown) => {
      const [event] = events;
      if (!event || !isRefusal(error)) throw error;
      if (events.length === 1) return { pos, failure: { event, error } };
      singlyUntil = events.at(-1)?.pos ?? 0n;
      return { pos, failure: null };
    });
    if (outcome === 'taken') {
      await pause(10 + Math.random() * 40, signal);
      return moveTo(await readCursor(database, options));
    }
    applied.inc(labels, Number(outcome.pos - pos));
    moveTo(outcome.pos);
    if (!outcome.failure) return;
    const attempts = noteFailure(outcome.failure);
    if (attempts <= retries) await backOff(attempts, signal);
  }

  async function step() {
    const limit = pos < singlyUntil ? 1 : batchLimit;
    const { events, head } = await feed.read({ after: pos, limit, waitMs: 20_000, signal, reader });
    if (head < pos) throw new Error(`the feed of ${source} ends at ${head}, before the cursor of ${name} at ${pos}`);
    // Who has read nothing yet begins with the first event that is still kept.
    const first = pos === 0n ? (events[0]?.pos ?? 1n) : pos + 1n;
    if (events.some((event, index) => event.pos !== first + BigInt(index))) {
      throw new Error(`the feed of ${source} has a gap after ${pos}`);
    }
    if (suspect && suspect.attempts > retries && events[0]?.pos === suspect.event.pos) return parkSuspect(suspect);
    if (events.length > 0) await apply(events);
    behind.set(labels, Number(head - pos));
    // Not behind, or it would be further behind then.
    if (events.length >= busyFrom && pos >= head) await pause(restMs - (performance.now() % restMs), signal);
  }

  async function run() {
    let failures = 0;
    let known = false;
    while (!signal.aborted) {
      try {
        if (!known) moveTo(await readCursor(database, options));
        known = true;
        await step();
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        known = false;
        if (failures >= toldFrom)
          logger.warn({ err: error, consumer: name, source, failures }, 'the consumer waits to try again');
        await backOff(failures, signal);
      }
    }
  }

  const running = run();
  const forget = noteRunning(database, { name, source, feed, redrive: (rows) => redriveRows(options, rows) });
  return {
    async stop() {
      forget();
      stopping.abort();
      await running;
      moved.resolve();
    },
    async caughtUp() {
      const { head } = await feed.read({ after: endOfFeed, signal });
      while (pos < head) {
        await moved.promise;
        signal.throwIfAborted();
      }
    },
  };
}
