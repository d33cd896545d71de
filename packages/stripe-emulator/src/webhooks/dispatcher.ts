import { setTimeout as wait } from 'node:timers/promises';
import type { Faults } from '../faults.ts';
import { unixSeconds } from '../time/unix.ts';
import type { EventObject } from '../wire.ts';
import type { Store } from '../world/store.ts';
import type { Delivery } from '../world/tables.ts';
import { signatureOf } from './sign.ts';

/** Sends events to endpoints, each until it is taken or given up. */
export interface Dispatcher {
  /** Sends a delivery; sends of one endpoint follow each other. */
  send(delivery: Delivery): void;
  /** Resolves when nothing is on its way. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly store: Store;
  readonly faults: Faults;
  readonly now: () => Date;
  /** Called when a delivery is done with: taken by the endpoint, or given up. */
  readonly onDone: (delivery: Delivery, taken: boolean) => Promise<void>;
}

/** Milliseconds from a failed attempt to the next. After the last, the event is given up. */
const retryDelays = [100, 300, 1_000, 3_000, 10_000, 30_000, 60_000, 120_000];
const answerMs = 10_000;
const closeTogetherMs = 20;

export function createDispatcher({ store, faults, now, onDone }: DispatcherOptions): Dispatcher {
  const stopping = new AbortController();
  const queues = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let together: Delivery[] | null = null;

  const track = (work: Promise<void>) => {
    const tracked: Promise<void> = work
      // Stopping is no failure: what is on its way is sent at the next start.
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) throw error;
      })
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };
  const later = (ms: number) => wait(ms, undefined, { signal: stopping.signal });

  const attempt = async (delivery: Delivery, event: EventObject): Promise<boolean> => {
    const endpoint = store.get('webhookEndpoint', delivery.endpoint);
    const secrets = store.get('endpointSecrets', delivery.endpoint)?.secrets ?? [];
    if (!endpoint || endpoint.status !== 'enabled') return true;
    const payload = JSON.stringify(event, null, 2);
    const signature = signatureOf(payload, secrets, unixSeconds(now()));
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(answerMs)]),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      stopping.signal.throwIfAborted();
      return false;
    }
  };
  const retry = async (delivery: Delivery, event: EventObject) => {
    for (const delay of retryDelays) {
      await later(delay);
      if (await attempt(delivery, event)) return onDone(delivery, true);
    }
    await onDone(delivery, false);
  };
  const deliver = async (delivery: Delivery) => {
    const event = store.get('event', delivery.event);
    const isLost = event && (typeof faults.drop === 'function' ? faults.drop(event) : faults.drop);
    if (!event || isLost) return onDone(delivery, false);
    if (faults.delay > 0) await later(faults.delay);
    const taken = await attempt(delivery, event);
    if (faults.duplicate) await attempt(delivery, event);
    // One that is not taken does not hold up those after it.
    if (taken) await onDone(delivery, true);
    else track(retry(delivery, event));
  };
  const enqueue = (delivery: Delivery) => {
    const before = queues.get(delivery.endpoint) ?? Promise.resolve();
    const mine = before.then(() => deliver(delivery));
    queues.set(
      delivery.endpoint,
      mine.catch(() => {}),
    );
    track(mine);
  };
  const gather = async (delivery: Delivery) => {
    if (together) return void together.push(delivery);
    together = [delivery];
    await later(closeTogetherMs);
    const gathered = together;
    together = null;
    for (const late of gathered.toReversed()) enqueue(late);
  };

  return {
    send(delivery) {
      if (faults.reorder) track(gather(delivery));
      else enqueue(delivery);
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
    },
  };
}
