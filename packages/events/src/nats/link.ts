import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';

/** A connection to the server, and what is done over it. */
export interface Link {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  /** Does the work; rejects at once when the connection is lost, also meanwhile: what was asked before nobody answers then. */
  whileConnected<T>(work: () => Promise<T>): Promise<T>;
}

/** Follows the connection: `onChange` is called when it is lost and when it is there again. */
export async function linkOver(connection: NatsConnection, onChange: (isLost: boolean) => void): Promise<Link> {
  let lost = new AbortController();
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') lost.abort(new Error('the connection to NATS is lost'));
      if (type === 'reconnect') lost = new AbortController();
      if (type === 'disconnect' || type === 'reconnect') onChange(type === 'disconnect');
    }
  })();
  return {
    connection,
    manager: await jetstreamManager(connection, { checkAPI: false }),
    async whileConnected(work) {
      lost.signal.throwIfAborted();
      return orAborted(work(), lost.signal);
    },
  };
}

/** The promise, or the signal's reason as soon as it is aborted. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason as Error);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  aborted.catch(() => {});
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}
