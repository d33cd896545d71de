import { fault } from '@tenantry/graphql';

/** When an operation is given up: its client is gone, or it has taken too long. */
export interface Abandonment {
  /** Aborted then. It is made when somebody asks for it. */
  signal(): AbortSignal;
  /** What was promised; rejects when it comes too late. */
  before<Answer>(promise: Promise<Answer>): Promise<Answer>;
  /** Nobody needs to give anything up any more. */
  end(): void;
}

export function createAbandonment(milliseconds: number, onGone: (listener: () => void) => void): Abandonment {
  let controller: AbortController | undefined;
  let isOver = false;
  let hasEnded = false;
  const abandon = () => {
    // A connection is also closed when the answer was sent.
    if (hasEnded) return;
    isOver = true;
    controller?.abort();
  };
  let onLate: () => void = abandon;
  const timer = setTimeout(() => onLate(), milliseconds);
  onGone(abandon);
  return {
    signal() {
      controller ??= new AbortController();
      if (isOver) controller.abort();
      return controller.signal;
    },
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
