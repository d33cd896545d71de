import { addIntervals } from '../time/periods.ts';
import type { Objects } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

/** Until when a test clock can be advanced at once: two intervals of its shortest subscription, or two years without one. */
export function furthestAdvance(trx: Trx, { id, frozen_time: now }: Objects['testClock']): number {
  const subscriptions = trx.all('subscription').filter((row) => row.test_clock === id && row.ended_at === null);
  const intervals = subscriptions.flatMap((row) => row.items.data.flatMap(({ price }) => price.recurring ?? []));
  const limits = intervals.map((every) => addIntervals(now, every, 2));
  return Math.min(addIntervals(now, { interval: 'year', interval_count: 2 }), ...limits);
}
