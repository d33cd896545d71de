import { periodStart } from '../meters/period.ts';
import { type Allowance, amountOf } from '../meters/usage.ts';
import { type Described, problemOf, type Problem } from './problem.ts';
import type { CountableEvent } from './store.ts';

/** An event as a caller gives it. */
export interface GivenEvent extends Omit<Described, 'quantity'> {
  readonly meter: string;
  readonly quantity?: bigint | null;
}

/** Why an event cannot be counted. */
export interface Rejection {
  readonly field: Problem['field'] | 'meter';
  readonly message: string;
}

/** The event with the counter it belongs to, the one of the period it happened in; or why it cannot be counted. */
export function countableOf(
  given: GivenEvent,
  allowance: Allowance | undefined,
  now: Date,
): CountableEvent | Rejection {
  const { key, subject = null, properties = null } = given;
  const quantity = given.quantity ?? 1n;
  const problem = problemOf({ ...given, quantity }, now);
  if (problem) return problem;
  if (!allowance) return { field: 'meter', message: unknownMeter(given.meter) };
  const amount = amountOf(allowance.aggregation, quantity);
  if (amount === null) {
    return {
      field: 'meter',
      message: `${allowance.key} counts ${allowance.aggregation}; so far only SUM and COUNT can be recorded.`,
    };
  }
  const occurredAt = given.occurredAt ?? now;
  const period = allowance.countedBy;
  return {
    key,
    meter: allowance.key,
    quantity,
    amount,
    period,
    periodStart: periodStart(period, occurredAt),
    occurredAt,
    subject,
    properties,
  };
}

/** Names the meter that does not exist. */
export function unknownMeter(key: string): string {
  return `there is no meter ${JSON.stringify(key.slice(0, 60))}.`;
}
