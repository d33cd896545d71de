import type { CountableEvent } from './countable.ts';
import type { Ceiling } from './store.ts';

/** What the hard limits of the events' meters are, once each. */
export function ceilingsOf(events: readonly CountableEvent[]): Ceiling[] {
  const meters = new Set(events.map(({ meter }) => meter));
  return [...meters].flatMap((meter) =>
    meter.limits.flatMap(({ limit, period, enforcement }) =>
      limit === null || enforcement === 'SOFT' ? [] : [{ meter: meter.key, period, ceiling: limit }],
    ),
  );
}
