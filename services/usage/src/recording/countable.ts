import type { JsonObject } from '@tenantry/database';
import type { Scope, Span } from '../meters/calendar.ts';
import type { PlannedMeter } from '../meters/plan-store.ts';
import { type Described, problemOf, type Problem } from './problem.ts';

/** An event as a caller gives it. */
export interface GivenEvent extends Omit<Described, 'quantity' | 'least'> {
  readonly meter: string;
  readonly quantity?: bigint | null;
  /** The person who used it. */
  readonly user?: string | null;
}

/** An event that is to be counted. */
export interface CountableEvent {
  readonly key: string;
  readonly meter: PlannedMeter;
  readonly quantity: bigint;
  /** What the meter's kind of counting takes of the event. */
  readonly amount: bigint;
  readonly occurredAt: Date;
  readonly subject: string | null;
  readonly userId: string | null;
  readonly properties: unknown;
  /** The value of the property that the meter is grouped by; empty without one. */
  readonly group: string;
  readonly spans: Readonly<Record<Scope, Span>>;
}

/** Why an event cannot be counted. */
export interface Rejection {
  readonly field: Problem['field'] | 'meter';
  readonly message: string;
}

/** The event with the stretches of time that it counts in, those it happened in; or why it cannot be counted. */
export function countableOf(
  given: GivenEvent,
  meter: PlannedMeter | undefined,
  spanAt: (scope: Scope, at: Date) => Span,
  now: Date,
): CountableEvent | Rejection {
  const { key, subject = null, user = null, properties = null } = given;
  if (!meter) return { field: 'meter', message: unknownMeter(given.meter) };
  if (meter.archivedAt) return { field: 'meter', message: `${meter.key} is archived: nothing more is recorded.` };
  const { aggregation } = meter;
  const quantity = given.quantity ?? 1n;
  const problem = problemOf(
    { ...given, quantity, least: aggregation === 'MAX' || aggregation === 'LATEST' ? 0n : 1n },
    now,
  );
  if (problem) return problem;
  if (aggregation === 'UNIQUE' && !subject)
    return { field: 'subject', message: `is needed, since ${meter.key} counts different subjects.` };
  const occurredAt = given.occurredAt ?? now;
  const at = (scope: Scope) => spanAt(scope, occurredAt);
  return {
    key,
    meter,
    quantity,
    amount: aggregation === 'COUNT' || aggregation === 'UNIQUE' ? 1n : quantity,
    occurredAt,
    subject,
    userId: user,
    properties,
    group: groupOf(meter.groupBy, properties),
    spans: { HOUR: at('HOUR'), DAY: at('DAY'), MONTH: at('MONTH'), PERIOD: at('PERIOD'), NEVER: at('NEVER') },
  };
}

/** Names the meter that does not exist. */
export function unknownMeter(key: string): string {
  return `there is no meter ${JSON.stringify(key.slice(0, 60))}.`;
}

const longestGroup = 100;

/**
 * The group of an event: the value of the property that its meter is grouped by, empty without one. Groups are plain values:
 * objects, lists and long texts count as without the property.
 */
export function groupOf(property: string | null, properties: unknown): string {
  if (property === null || typeof properties !== 'object' || properties === null) return '';
  if (!Object.hasOwn(properties, property)) return '';
  const value = (properties as JsonObject)[property];
  if (typeof value === 'object' || value === undefined) return '';
  const text = String(value);
  return text.length <= longestGroup ? text : '';
}
