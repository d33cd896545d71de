import { connect } from '@nats-io/transport-node';
import type { Logger } from '../failures.ts';
import type { Feed, LocalFeed } from '../feed.ts';
import { type Bell, listenTo } from './bell.ts';
import { streamFeed } from './feed.ts';
import { linkOver } from './link.ts';
import { type Publication, publishFeed } from './publish.ts';

/** A NATS server with JetStream, over which services hear of each other's events. */
export interface EventBus {
  /** The feed of another service, which publishes it here. */
  feed(source: string): Feed;
  /** Publishes a service's own feed. */
  publish(source: string, feed: LocalFeed): Promise<Publication>;
  close(): Promise<void>;
}

/**
 * Connects to the server at `nats://[user:password@]host:port`, several with commas between them. Rejects when none answers; one
 * that is lost later is waited for as long as it takes.
 */
export async function connectBus(url: string, name: string, logger: Logger): Promise<EventBus> {
  const connection = await connect({
    ...serversOf(url),
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    noAsyncTraces: true,
  });
  const bells = new Map<string, Bell>();
  const link = await linkOver(connection, (isLost) => {
    if (isLost) logger.warn({ name }, 'the connection to NATS is lost and is made again');
    for (const bell of bells.values()) bell.ring();
  });
  return {
    feed(source) {
      const bell = bells.get(source) ?? listenTo(connection, source);
      bells.set(source, bell);
      return streamFeed(link, source, bell);
    },
    publish: (source, feed) => publishFeed(link, source, feed, logger),
    close: () => connection.close(),
  };
}

function serversOf(urls: string) {
  const parsed = urls.split(',').map((url) => new URL(url.trim()));
  const [first] = parsed;
  if (!first || parsed.some(({ protocol }) => protocol !== 'nats:' && protocol !== 'tls:'))
    throw new Error('NATS is at nats://host:port or tls://host:port.');
  const { username, password, protocol } = first;
  return {
    servers: parsed.map(({ host }) => host),
    ...(password && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    ...(username && !password && { token: decodeURIComponent(username) }),
    ...(protocol === 'tls:' && { tls: {} }),
  };
}
