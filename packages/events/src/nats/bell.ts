import type { NatsConnection } from '@nats-io/transport-node';
import { pause } from '../back-off.ts';
import { eventSubject, positionHeader } from './stream.ts';

/** Tells who waits that something was published. */
export interface Bell {
  /** The position of the last message heard of, as soon as it is beyond `after`; null when none was in so many milliseconds. */
  next(after: bigint, milliseconds: number, signal?: AbortSignal): Promise<bigint | null>;
  /** Has everybody look again, because messages may have been missed. */
  ring(): void;
}

/** Listens to what a source publishes. It ends with the connection. */
export function listenTo(connection: NatsConnection, source: string): Bell {
  let last = 0n;
  let rung = new AbortController();
  const ring = () => {
    rung.abort();
    rung = new AbortController();
  };
  connection.subscribe(eventSubject(source), {
    callback: (error, message) => {
      if (error) return;
      const position = message.headers?.get(positionHeader) ?? '';
      last = /^\d+$/.test(position) ? BigInt(position) : last;
      ring();
    },
  });
  return {
    ring,
    async next(after, milliseconds, signal) {
      if (last <= after) await pause(milliseconds, signal ? AbortSignal.any([rung.signal, signal]) : rung.signal);
      return last > after ? last : null;
    },
  };
}
