import { inject } from 'vitest';
import type { SharedSystem } from './shared-system.ts';
import { startSystem } from './system.ts';

/** The ways to run the system; every story is told in both. */
export const topologies = ['all in one', 'distributed'] as const;
export type Topology = (typeof topologies)[number];

/**
 * The system in one of the ways. All in one it is the caller's own; distributed it is the same for every file, so people and
 * organizations need names of their own there, and nothing may be done to the whole of it.
 */
export async function startTopology(topology: Topology): Promise<SharedSystem & { stop(): Promise<void> }> {
  if (topology === 'all in one') return startSystem();
  const answer = await fetch(inject('sharedSystemUrl'));
  if (!answer.ok) throw new Error(`The shared system did not start: ${await answer.text()}`);
  return { ...((await answer.json()) as SharedSystem), stop: async () => {} };
}
