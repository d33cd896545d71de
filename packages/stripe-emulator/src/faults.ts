import type { EventObject } from './wire.ts';

/** What happens to a request of the API. */
export type Outage = 'unavailable' | 'rate_limited' | 'disconnect' | 'lost_answer';

/** A request before it is looked at: `POST`, `/v1/invoiceitems`. */
interface AskedOf {
  readonly method: string;
  readonly path: string;
}

/** What goes wrong on purpose. All switches are off at first, and work from the moment they are set. */
export interface Faults {
  /** Sends every event twice. */
  duplicate: boolean;
  /** Sends events that happen close together in the opposite order. */
  reorder: boolean;
  /** Milliseconds that every event is late. */
  delay: number;
  /** Loses events: all of them, or those of which it is true. */
  drop: boolean | ((event: EventObject) => boolean);
  /**
   * What happens to requests of the API: `unavailable` answers 503, `rate_limited` 429, `disconnect` hangs up before anything
   * is done, and `lost_answer` hangs up after it is done. A function says it of each request.
   */
  outage: Outage | null | ((request: AskedOf) => Outage | null);
  /** Declines every card with this code, such as `insufficient_funds`. */
  decline: string | null;
  /** Switches everything off. */
  clear(): void;
}

const off = { duplicate: false, reorder: false, delay: 0, drop: false, outage: null, decline: null } as const;

/** Switches that are off. */
export function createFaults(): Faults {
  const faults: Faults = {
    ...off,
    clear() {
      Object.assign(faults, off);
    },
  };
  return faults;
}
