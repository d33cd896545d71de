import { operation } from '@tenantry/schema';
import type { AskAsStaff } from '../reporting/staff-client.ts';
import type { ParkedEvent } from './parked-event.ts';

/** How many a mutation takes at once. */
const atMost = 100;

/**
 * Has these events applied again, oldest first for each consumer, by the mutations that staff have; returns how many are applied
 * now. What fails again stays set aside.
 */
export async function redrive(ask: AskAsStaff, events: readonly ParkedEvent[]): Promise<number> {
  let applied = 0;
  for (const group of Map.groupBy(
    events,
    ({ service, consumer, source }) => `${service} ${consumer} ${source}`,
  ).values()) {
    for (let from = 0; from < group.length; from += atMost) {
      const { service, consumer, source } = group[from]!;
      const positions = group.slice(from, from + atMost).map(({ position }) => position);
      const input = { consumer, source, positions };
      const { redriven } = await ask<Answer>(operation(`events/redrive-${service}`), { input });
      const [problem] = redriven.errors;
      if (problem) throw new Error(`${service}: ${problem.message}`);
      applied += redriven.applied.length;
    }
  }
  return applied;
}

interface Answer {
  readonly redriven: {
    readonly applied: readonly string[];
    readonly errors: readonly { readonly message: string }[];
  };
}
