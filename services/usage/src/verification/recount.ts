import { type Calendar, type Scope, scopes, spanFinder } from '../meters/calendar.ts';
import { groupOf } from '../recording/countable.ts';
import type { KeptEvent, MeterKind } from './store.ts';

/** A counter as the events make it. */
export interface Recount {
  readonly meter: string;
  readonly scope: Scope;
  readonly startsAt: Date;
  readonly isGroup: boolean;
  readonly group: string;
  used: bigint;
  events: bigint;
}

/** What names a counter. */
export const nameOf = ({ meter, scope, startsAt, isGroup, group }: Omit<Recount, 'used' | 'events'>): string =>
  `${meter} ${scope} ${startsAt.toISOString()}${isGroup ? ` of ${JSON.stringify(group)}` : ''}`;

/**
 * Counts events one by one as each meter's kind says, in the plainest way: what counting by statements must come to. Events come
 * in order of time, and of keys within a moment.
 */
export function createRecount(calendar: Calendar, meters: ReadonlyMap<string, MeterKind>) {
  const spanAt = spanFinder(calendar);
  const counters = new Map<string, Recount>();
  const subjects = new Map<string, Set<string>>();

  function add({ meter: meterKey, quantity, occurredAt, subject, properties }: KeptEvent): void {
    const meter = meters.get(meterKey);
    if (!meter) return;
    const { aggregation } = meter;
    for (const scope of scopes) {
      const { start: startsAt } = spanAt(scope, occurredAt);
      addTo({ meter: meterKey, scope, startsAt, isGroup: false, group: '' });
      const isGrouped = meter.groupBy !== null && (scope === 'HOUR' || scope === 'DAY' || scope === 'MONTH');
      if (isGrouped)
        addTo({ meter: meterKey, scope, startsAt, isGroup: true, group: groupOf(meter.groupBy, properties) });
    }

    function addTo(counter: Omit<Recount, 'used' | 'events'>): void {
      const name = nameOf(counter);
      const found = counters.get(name) ?? { ...counter, used: 0n, events: 0n };
      counters.set(name, found);
      found.events += 1n;
      found.used = usedAfter(name, found.used);
    }

    function usedAfter(name: string, used: bigint): bigint {
      switch (aggregation) {
        case 'MAX':
          return quantity > used ? quantity : used;
        case 'LATEST':
          return quantity;
        case 'UNIQUE': {
          const seen = subjects.get(name) ?? new Set();
          subjects.set(name, seen.add(subject ?? ''));
          return BigInt(seen.size);
        }
        case 'COUNT':
          return used + 1n;
        case 'SUM':
          return used + quantity;
      }
    }
  }
  return { add, counters };
}
