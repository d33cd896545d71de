import { type ActorSigner, anonymous } from '@tenantry/actor';
import { every, type Logger } from '@tenantry/observability';
import { LRUCache } from 'lru-cache';
import type { Upstream } from '../federation/upstream.ts';
import type { Visitor } from './door.ts';

/** Who was not let in, and into which organization. */
export interface RefusedCaller {
  readonly organizationId: string;
  /** As audit entries have it. */
  readonly actor: Readonly<Record<string, unknown>> & { readonly kind: string; readonly id: string | null };
  /** Why, where the log says more than the caller is told. */
  readonly code?: string | undefined;
}

/** Kept beside the faults, whose extensions clients see. */
const refusedCallers = new WeakMap<object, RefusedCaller>();

/** Says of a fault who it refuses, so that the organization can be told. Returns the fault. */
export function refuses<Fault extends Error>(fault: Fault, refused: RefusedCaller): Fault {
  refusedCallers.set(fault, refused);
  return fault;
}

/** Hears why a visitor is not let in. */
export interface RefusalReporter {
  /** Nobody waits for it, and it never throws. */
  report(error: unknown, visitor: Visitor): void;
  /** Tells identity of the rest. */
  stop(): Promise<void>;
}

interface Refusal extends RefusedCaller {
  readonly code: string;
  readonly requestId: string | null;
  readonly address: string;
  readonly userAgent: string | null;
}

/** How long the same is not told again: of a caller, a reason and an address. Identity tells an organization so many a minute. */
const silenceMs = 60_000;
/** When what could not be told is told again: soon, because until then it is in this process alone. */
const retryMs = 1_000;
/** How many of those that wait are told at once, which is also how many learn in vain that identity does not answer yet. */
const atOnce = 20;
/** The most that wait while identity does not answer. */
const mostWaiting = 10_000;

/**
 * Has identity enter into the organization's audit log that a caller of theirs was not let in: at once, beside the answer. What
 * could not be told waits in memory and is told again; what identity does not understand is given up.
 */
export function createRefusalReporter(identity: Upstream, signer: ActorSigner, logger: Logger): RefusalReporter {
  const told = new LRUCache<string, true>({ max: 10_000, ttl: silenceMs });
  const underWay = new Set<Promise<boolean>>();
  const waiting: Refusal[] = [];

  async function ask(refusal: Refusal): Promise<void> {
    const token = await signer.sign({ ...anonymous, kind: 'service', sub: 'gateway' });
    const { status } = await identity.fetch(
      new Request('http://identity/internal/refusals', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(refusal),
      }),
    );
    if (status === 400) logger.error({ refusal }, 'identity does not understand a refusal, which is not put on record');
    else if (status !== 204) throw new Error(`identity answered ${status}`);
  }

  /** Resolves to whether it is over and done with. */
  function tell(refusal: Refusal): Promise<boolean> {
    const telling = ask(refusal).then(
      () => true,
      (error: unknown) => {
        if (waiting.length < mostWaiting) waiting.push(refusal);
        else logger.error({ refusal }, 'a refusal is not put on record, as identity does not answer');
        logger.warn({ err: error }, 'a refusal is put on record later');
        return false;
      },
    );
    underWay.add(telling);
    return telling.finally(() => underWay.delete(telling));
  }

  async function tellWaiting(): Promise<void> {
    for (let isAnswering = true; isAnswering && waiting.length > 0;)
      isAnswering = (await Promise.all(waiting.splice(0, atOnce).map(tell))).every(Boolean);
  }

  const retrying = every(retryMs, tellWaiting, logger);
  return {
    report(error, { requestId, address, userAgent }) {
      const refused = error instanceof Error ? refusedCallers.get(error) : undefined;
      if (!refused) return;
      const { organizationId, actor } = refused;
      const code = refused.code ?? String((error as { extensions?: { code?: unknown } }).extensions?.code);
      const key = `${organizationId} ${actor.kind} ${actor.id} ${code} ${address}`;
      if (told.has(key)) return;
      told.set(key, true);
      void tell({ organizationId, actor, code, requestId, address, userAgent });
    },
    async stop() {
      await retrying.stop();
      await Promise.all(underWay);
      await tellWaiting();
      if (waiting.length > 0) logger.error({ waiting }, 'refusals are not put on record, as identity does not answer');
    },
  };
}
