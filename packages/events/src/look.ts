import { setImmediate as othersOfThisMoment } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Envelope } from './envelope.ts';
import { batchLimit, numberOutbox, readOutbox } from './outbox.ts';

/** What stands in an outbox after a place. */
export interface Look {
  /** In order and without gaps, the first `batchLimit`. */
  readonly events: readonly Envelope[];
  /** The last position: everything committed before the call is at or before it. */
  readonly head: bigint;
}

/**
 * Numbers what is committed and reads what stands after a place: once for all who ask in the same
 * moment, or while others are answered.
 */
export function lookInto(pool: Pool, source: string): (after: bigint) => Promise<Look> {
  let last: Promise<unknown> = Promise.resolve();
  let next: { readonly places: bigint[]; readonly look: Promise<Look> } | null = null;

  function gather() {
    const places: bigint[] = [];
    // Begun when all have asked: one that was begun before may have missed what is committed by now.
    const look = last
      .then(() => othersOfThisMoment())
      .then(() => {
        next = null;
        return lookAfter(places);
      });
    last = look.catch(() => {});
    return { places, look };
  }

  async function lookAfter(places: readonly bigint[]): Promise<Look> {
    const head = await numberOutbox(pool);
    const near = places.filter((after) => isNear(after, head));
    if (near.length === 0) return { events: [], head };
    const first = near.reduce((one, other) => (other < one ? other : one));
    return { events: await readOutbox(pool, source, first), head };
  }

  return async (after) => {
    next ??= gather();
    next.places.push(after);
    const { events, head } = await next.look;
    if (after >= head) return { events: [], head };
    // Who is far behind reads for themselves, and nobody waits for it.
    if (!isNear(after, head)) return { events: await readOutbox(pool, source, after), head };
    return { events: events.filter(({ pos }) => pos > after), head };
  };
}

/** Whether one read of an outbox has all from here to its head. */
const isNear = (after: bigint, head: bigint) => after < head && head - after <= batchLimit;
