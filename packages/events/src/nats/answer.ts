import type { Msg, NatsConnection } from '@nats-io/transport-node';
import * as z from 'zod';
import { toCloudEvent } from '../envelope.ts';
import type { Logger } from '../failures.ts';
import type { LocalFeed } from '../feed.ts';
import { batchLimit } from '../outbox.ts';
import { feedSubject } from './stream.ts';

const requestSchema = z.object({
  after: z
    .string()
    .regex(/^\d{1,19}$/)
    .transform(BigInt),
  /** How many events are wanted; 0 asks where the feed ends. */
  limit: z.int().min(0).max(batchLimit),
  reader: z.string().min(1).max(100).optional(),
});
/** What a reader asks a source. */
export type FeedRequest = z.input<typeof requestSchema>;

/**
 * Answers readers from the outbox: where the feed ends, which everything published until then has reached the stream for, and
 * events that are in the stream no more. One process of a source answers each.
 */
export function answerReaders(
  connection: NatsConnection,
  source: string,
  feed: LocalFeed,
  publishAll: () => Promise<void>,
  logger: Logger,
): { stop(): Promise<void> } {
  const subscription = connection.subscribe(feedSubject(source), { queue: 'feed' });
  const open = new Set<Promise<void>>();

  async function answer(message: Msg): Promise<void> {
    try {
      const { after, limit, reader } = requestSchema.parse(message.json());
      const { events, head } = await feed.read({ after, limit: Math.max(limit, 1), reader });
      if (limit === 0) await publishAll();
      message.respond(JSON.stringify({ head: String(head), events: limit === 0 ? [] : fitting(events.map(toText)) }));
    } catch (error) {
      logger.warn({ err: error, source }, 'a reader of events was not answered');
      message.respond(JSON.stringify({ error: 'the source could not answer' }));
    }
  }

  /** As many events as a message holds, and one at least. */
  function fitting(texts: readonly string[]): string[] {
    const room = (connection.info?.max_payload ?? 1_048_576) * 0.9;
    let size = 0;
    // As JSON in JSON, quotes take another character each.
    const kept = texts.filter((text) => (size += JSON.stringify(text).length + 1) <= room);
    return kept.length > 0 ? kept : texts.slice(0, 1);
  }

  const serving = (async () => {
    for await (const message of subscription) {
      const answering = answer(message).finally(() => open.delete(answering));
      open.add(answering);
    }
  })();
  return {
    async stop() {
      if (!connection.isClosed()) await subscription.drain();
      await serving;
      await Promise.all(open);
    },
  };
}

const toText = (event: Parameters<typeof toCloudEvent>[0]): string => JSON.stringify(toCloudEvent(event));
