/** Keeps from asking somebody who does not answer, and asks again now and then whether they do. */
export interface Breaker {
  /** Whether to ask now. Once it is open, one question is let through whenever it has cooled. */
  admits(): boolean;
  /** They have answered: everything is let through again. */
  succeeded(): void;
  /** They have not. */
  failed(): void;
}

/** How many failures in a row open it. */
const tolerated = 5;
/** How long it lets nothing through at first, in milliseconds; twice as long after each question that failed too. */
const shortestMs = 250;
const longestMs = 5_000;

/** A closed breaker. `now` is in milliseconds, and only ever rises. */
export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let opensAt = 0;

  return {
    admits() {
      if (failures < tolerated) return true;
      if (now() < opensAt) return false;
      // This one question tells; until it has, the others wait as before.
      opensAt = now() + coolingAfter(failures);
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      opensAt = now() + coolingAfter(failures);
    },
  };
}

function coolingAfter(failures: number): number {
  return Math.min(shortestMs * 2 ** (failures - tolerated), longestMs);
}
