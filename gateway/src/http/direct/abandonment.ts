import { fault } from '@tenantry/graphql';
import type { Abandoned } from '../../federation/upstream.ts';

/** When an operation is given up: its client is gone, or it has taken too long. */
export interface Abandonment {
  /** Tells whoever works for it. */
  readonly signal: Abandoned;
  /** What was promised; rejects when it comes too late. */
  before<Answer>(promise: Promise<Answer>): Promise<Answer>;
  /** Nobody needs to give anything up any more. */
  end(): void;
}

/** Watches over one operation. It is told by plain calls: an AbortController takes longer to make than a small answer. */
export function createAbandonment(milliseconds: number, onGone: (listener: () => void) => void): Abandonment {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
  };
  let hasEnded = false;
  const abandon = () => {
    // A connection is also closed when the answer was sent.
    if (hasEnded || signal.aborted) return;
    signal.aborted = true;
    for (const listener of listeners) listener();
  };
  let onLate: () => void = abandon;
  const timer = setTimeout(() => onLate(), milliseconds);
  onGone(abandon);
  return {
    signal,
    before: (promise) =>
      new Promise((resolve, reject) => {
        onLate = () => {
          abandon();
          reject(tooLate());
        };
        promise.then(resolve, reject);
      }),
    end() {
      hasEnded = true;
      clearTimeout(timer);
    },
  };
}

/** What is told when the time is over. */
const tooLate = () =>
  fault('TIMEOUT', 'This took too long and was given up. Ask for less, or try again.', { http: { status: 504 } });
