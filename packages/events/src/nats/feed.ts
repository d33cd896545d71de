import { errors } from '@nats-io/transport-node';
import * as z from 'zod';
import { type Envelope, fromCloudEvent } from '../envelope.ts';
import { type Batch, endOfFeed, type Feed, type ReadOptions } from '../feed.ts';
import { batchLimit } from '../outbox.ts';
import type { FeedRequest } from './answer.ts';
import type { Bell } from './bell.ts';
import { type Link, orAborted } from './link.ts';
import { type EventStream, feedSubject, findStream } from './stream.ts';

/** How long a source or the server is waited for, in milliseconds. */
const patienceMs = 10_000;
/** How long a reader waits at most without asking anew, in case a message that something was published is lost. */
const longestSleepMs = 5_000;

const answerSchema = z.union([
  z.object({ head: z.string().regex(/^\d+$/).transform(BigInt), events: z.array(z.string()) }),
  z.object({ error: z.string() }),
]);

/**
 * The feed of a source that publishes to its stream. The source says where the feed ends and has what left the stream; while it
 * is down, what is in the stream can be read, and where it ends is taken for the end.
 */
export function streamFeed({ connection, manager, whileConnected }: Link, source: string, bell: Bell): Feed {
  let known: EventStream | null = null;

  async function ask(request: FeedRequest): Promise<{ head: bigint; events: Envelope[] } | null> {
    try {
      const text = JSON.stringify(request);
      const message = await whileConnected(() =>
        connection.request(feedSubject(source), text, { timeout: patienceMs }),
      );
      const answer = answerSchema.parse(message.json());
      if ('error' in answer) throw new Error(`${source}: ${answer.error}`);
      return { head: answer.head, events: answer.events.map((event) => fromCloudEvent(JSON.parse(event))) };
    } catch (error) {
      if (isUnanswered(error)) return null;
      throw error;
    }
  }

  async function headOf({ after, reader }: ReadOptions): Promise<bigint> {
    const answer = await ask({ after: String(after), limit: 0, reader });
    if (answer) return answer.head;
    known = await whileConnected(() => findStream(manager, source));
    if (!known || after === endOfFeed) throw new Error(`nobody publishes the events of ${source}`);
    return known.last;
  }

  /** The events from the stream; null when it does not have all of them. */
  async function fromStream(after: bigint, count: number): Promise<Envelope[] | null> {
    const stream = (known ??= await whileConnected(() => findStream(manager, source)));
    // Whatever becomes of this, only a stream that had everything is trusted the next time.
    known = null;
    if (!stream || after < stream.base) return null;
    const numbers = Array.from({ length: count }, (_, index) => Number(after - stream.base) + index + 1);
    const messages = await whileConnected(() =>
      Promise.all(numbers.map((seq) => manager.direct.getMessage(stream.name, { seq }))),
    );
    const events = messages.flatMap((message) => (message ? [fromCloudEvent(message.json())] : []));
    const isWhole = events.length === count && events.every(({ pos }, index) => pos === after + BigInt(index) + 1n);
    if (!isWhole) return null;
    known = stream;
    return events;
  }

  async function between(after: bigint, head: bigint, limit: number): Promise<Envelope[]> {
    const count = Math.min(limit, Number(head - after));
    const events = (await fromStream(after, count)) ?? (await ask({ after: String(after), limit: count }))?.events;
    if (!events)
      throw new Error(`the stream of ${source} does not have what follows ${after}, and nobody else answers`);
    return events;
  }

  async function read(options: ReadOptions): Promise<Batch> {
    const { after, limit = batchLimit, waitMs = 0, signal } = options;
    const deadline = performance.now() + waitMs;
    let head = await headOf(options);
    for (;;) {
      signal?.throwIfAborted();
      if (head > after) return { events: await between(after, head, Math.min(limit, batchLimit)), head };
      const left = deadline - performance.now();
      if (left <= 0) return { events: [], head };
      const published = await bell.next(after, Math.min(left, longestSleepMs), signal);
      signal?.throwIfAborted();
      // Nothing was heard: something may be there all the same, and whoever tells where it ends may have gone.
      head = published ?? (await headOf(options));
    }
  }

  return { read: (options) => orAborted(read(options), options.signal) };
}

function isUnanswered(error: unknown): boolean {
  return (
    error instanceof errors.NoRespondersError ||
    (error instanceof errors.RequestError && error.isNoResponders()) ||
    (error instanceof Error && isUnanswered(error.cause))
  );
}
