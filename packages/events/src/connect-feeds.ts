import type { Logger } from './failures.ts';
import type { Feed } from './feed.ts';
import { httpFeed } from './http-feed.ts';
import { connectBus, type EventBus } from './nats/bus.ts';

/** How a process reaches the feeds of others. */
export interface Feeds {
  /** Where it publishes its own; null where others read that over HTTP. */
  readonly bus: EventBus | null;
  /** The feed of a source that serves it below `url`. */
  of(source: string, url: string): Feed;
}

/** The feeds of others over NATS, where there is one, and over HTTP otherwise. */
export async function connectFeeds({
  natsUrl,
  name,
  token,
  logger,
}: {
  readonly natsUrl: string | undefined;
  /** The process's name, by which the server knows it. */
  readonly name: string;
  readonly token: string;
  readonly logger: Logger;
}): Promise<Feeds> {
  const bus = natsUrl ? await connectBus(natsUrl, name, logger) : null;
  return { bus, of: (source, url) => bus?.feed(source) ?? httpFeed(url, token) };
}
