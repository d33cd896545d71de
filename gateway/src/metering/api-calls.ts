import { randomUUID } from 'node:crypto';
import { type ActorSigner, anonymous } from '@tenantry/actor';
import { every, type Logger } from '@tenantry/observability';
import type { Caller } from '../authentication/callers.ts';
import type { Upstream } from '../federation/upstream.ts';

/** Calls of an organization at an endpoint within a minute, as an event for usage: however often it is sent, it counts once. */
interface Calls {
  readonly organizationId: string;
  readonly key: string;
  readonly meter: string;
  readonly occurredAt: string;
  readonly properties: { readonly endpoint: string };
  quantity: number;
}

/** Counts the calls of API keys, so that they are a meter like any other. */
export interface ApiCalls {
  /** Nobody waits for it. */
  count(caller: Caller, endpoint: string): void;
  /** Tells usage what was counted; what usage does not take is told again with the next. */
  flush(): Promise<void>;
  /** Tells usage of the rest. */
  stop(): Promise<void>;
}

export interface ApiCallsOptions {
  readonly usage: Upstream;
  readonly signer: ActorSigner;
  /** The meter's key. */
  readonly meter: string;
  readonly clock: { now(): Date };
  readonly logger: Logger;
}

/** How often usage is told, in milliseconds: so much is lost of what a gateway counted when it is killed. */
const intervalMs = 5_000;
/** The most events that usage takes at once. */
const mostAtOnce = 1_000;
/** The most that wait while usage does not answer: minutes of as many organizations and endpoints. */
const mostWaiting = 100_000;
const minuteMs = 60_000;

/** Every organization's days and months begin with a minute, so that what is counted by the minute is of one of them. */
export function createApiCalls({ usage, signer, meter, clock, logger }: ApiCallsOptions): ApiCalls {
  const open = new Map<string, Calls>();
  let waiting: Calls[] = [];

  function count({ actor: { kind, org } }: Caller, endpoint: string): void {
    if (kind !== 'api_key' || org === null) return;
    const now = clock.now();
    const key = `${Math.floor(now.getTime() / minuteMs)} ${org} ${endpoint}`;
    const calls = open.get(key);
    if (calls) return void (calls.quantity += 1);
    open.set(key, {
      organizationId: org,
      key: `api-calls:${randomUUID()}`,
      meter,
      occurredAt: now.toISOString(),
      properties: { endpoint },
      quantity: 1,
    });
  }

  async function tell(events: readonly Calls[]): Promise<void> {
    const token = await signer.sign({ ...anonymous, kind: 'service', sub: 'gateway' });
    const response = await usage.fetch(
      new Request('http://usage/internal/usage', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ events }),
      }),
    );
    if (response.status !== 204) throw new Error(`usage answered ${response.status}`);
  }

  async function flush(): Promise<void> {
    waiting.push(...open.values());
    open.clear();
    const lost = waiting.splice(0, waiting.length - mostWaiting);
    if (lost.length > 0) logger.error({ lost: lost.length }, 'calls could not be told to usage for too long');
    while (waiting.length > 0) {
      const told = new Set(waiting.slice(0, mostAtOnce));
      await tell([...told]);
      // Another flush may have come meanwhile: what it has yet to tell stays.
      waiting = waiting.filter((each) => !told.has(each));
    }
  }

  const flushing = every(
    intervalMs,
    () => flush().catch((error: unknown) => logger.warn({ err: error }, 'calls are told to usage later')),
    logger,
  );
  return {
    count,
    flush,
    async stop() {
      await flushing.stop();
      await flush().catch((error: unknown) => logger.error({ err: error }, 'calls could not be told to usage'));
    },
  };
}
