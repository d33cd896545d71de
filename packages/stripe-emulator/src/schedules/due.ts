import type { Due } from '../time/due.ts';
import type { Objects } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { enterPhase, finish } from './phases.ts';

/** What happens next to a schedule by itself: its next phase begins, or the last one ends. */
export function dueOfSchedule(_trx: Trx, schedule: Objects['subscriptionSchedule']): Due | null {
  const { status, current_phase: current, phases } = schedule;
  if (status === 'not_started') {
    const [first] = phases;
    return first ? { at: first.start_date, act: (trx) => enterPhase(trx, schedule, 0) } : null;
  }
  if (status !== 'active' || !current) return null;
  const next = phases.findIndex((phase) => phase.start_date >= current.end_date);
  return {
    at: current.end_date,
    act: (trx) => (next === -1 ? finish(trx, schedule) : enterPhase(trx, schedule, next)),
  };
}
