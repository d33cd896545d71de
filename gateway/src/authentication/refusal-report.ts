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
/** When what could not be told is told again. */
const retryMs = 5_000;
/** The most that wait while identity does not answer. */
const mostWaiting = 10_000;

/**
 * Has identity enter into the organization's audit log that a caller of theirs was not let in. What could not be told waits
 * and is told again; what identity does not understand is given up.
 */
export function createRefusalReporter(identity: Upstream, signer: ActorSigner, logger: Logger): RefusalReporter {
  const told = new LRUCache<string, true>({ max: 10_000, ttl: silenceMs });
  const underWay = new Set<Promise<void>>();
  let waiting: Refusal[] = [];

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

  function tell(refusal: Refusal): void {
    const telling = ask(refusal).catch((error: unknown) => {
      if (waiting.length < mostWaiting) waiting.push(refusal);
      else logger.error({ refusal }, 'a refusal is not put on record, as identity does not answer');
      logger.warn({ err: error }, 'a refusal is put on record later');
    });
    underWay.add(telling);
    void telling.finally(() => underWay.delete(telling));
  }

  async function tellWaiting(): Promise<void> {
    const all = waiting;
    waiting = [];
    all.forEach(tell);
    await Promise.all(underWay);
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
      tell({ organizationId, actor, code, requestId, address, userAgent });
    },
    async stop() {
      await retrying.stop();
      await tellWaiting();
      if (waiting.length > 0) logger.error({ waiting }, 'refusals are not put on record, as identity does not answer');
    },
  };
}
