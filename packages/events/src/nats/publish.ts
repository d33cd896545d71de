import { jetstream } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { backOff } from '../back-off.ts';
import { coalesce } from '../coalesce.ts';
import { type Envelope, toCloudEvent } from '../envelope.ts';
import type { Logger } from '../failures.ts';
import { endOfFeed, type LocalFeed } from '../feed.ts';
import { answerReaders } from './answer.ts';
import type { Link } from './link.ts';
import {
  type EventStream,
  eventSubject,
  findLastId,
  findStream,
  isOutOfTurn,
  makeStream,
  positionHeader,
} from './stream.ts';

/** The events of a source on their way to its stream. */
export interface Publication {
  /** Empties the stream, because something in it was taken back: readers ask the source for what was there. */
  purge(): Promise<void>;
  /** Ends after what is being published. */
  stop(): Promise<void>;
}

/**
 * Publishes a source's events to its stream in order and each once, whatever number of processes does so: the server takes one
 * only behind the one before it. Answers readers where the feed ends, and with what the stream does not have, from when it resolves on.
 */
export async function publishFeed(link: Link, source: string, feed: LocalFeed, logger: Logger): Promise<Publication> {
  const { connection, manager, whileConnected } = link;
  const client = jetstream(connection);
  const stopping = new AbortController();
  const { signal } = stopping;
  let stream: EventStream | null = null;

  async function open(): Promise<EventStream> {
    const found = await findStream(manager, source);
    const { head } = await feed.read({ after: endOfFeed });
    if (!found) return makeStream(manager, source, head, null);
    const lastId = await findLastId(manager, found);
    const { events } = await feed.read({ after: found.last - 1n, limit: 2 });
    const next = events.find(({ pos }) => pos > found.last);
    const isOther = events.some(({ pos, id }) => pos === found.last && lastId !== null && id !== lastId);
    // The outbox was set back to an earlier time, and may have gone on since; or it has let go of what comes next.
    const isTorn = head < found.last || isOther || (next !== undefined && next.pos !== found.last + 1n);
    return isTorn ? makeStream(manager, source, head, found) : found;
  }

  async function publish(events: readonly Envelope[], { base }: EventStream): Promise<void> {
    const outcomes = await whileConnected(() =>
      Promise.allSettled(
        events.map((event) => {
          const about = headers();
          about.set(positionHeader, String(event.pos));
          const expect = { lastSequence: Number(event.pos - base) - 1 };
          return client.publish(eventSubject(source), JSON.stringify(toCloudEvent(event)), { headers: about, expect });
        }),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  // Resolves when everything committed before the call is in the stream.
  const publishAll = coalesce(async () => {
    for (;;) {
      const current = (stream ??= await whileConnected(open));
      const { events } = await feed.read({ after: current.last, reader: 'nats' });
      const last = events.at(-1);
      if (!last) return;
      stream = null;
      try {
        await publish(events, current);
        stream = { ...current, last: last.pos };
      } catch (error) {
        // Otherwise another process was first, and it is looked anew where the stream ends.
        if (!isOutOfTurn(error)) throw error;
      }
    }
  });

  async function run(): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await publishAll();
        failures = 0;
        if (stream) await feed.read({ after: stream.last, limit: 1, waitMs: 20_000, signal });
      } catch (error) {
        if (signal.aborted) return;
        stream = null;
        failures += 1;
        logger.warn({ err: error, source, failures }, 'events are not published and it is tried again');
        await backOff(failures, signal);
      }
    }
  }

  const answering = answerReaders(connection, source, feed, publishAll, logger);
  await connection.flush();
  const running = run();
  return {
    async purge() {
      // What was read before it was taken back is in the stream by then.
      await publishAll();
      const found = await findStream(manager, source);
      if (found) await manager.streams.purge(found.name);
    },
    async stop() {
      stopping.abort();
      await Promise.all([running, answering.stop()]);
    },
  };
}
