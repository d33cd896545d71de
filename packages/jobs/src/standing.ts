import type { PlatformDb } from '@tenantry/database';
import { nextTime } from './next-time.ts';
import {
  findKindStandings,
  findRecurringStandings,
  type KindStanding,
  type RecurringStanding,
} from './recurring-store.ts';
import type { Recurring } from './recurring.ts';

/** The jobs that a process does, by what it calls them. */
export interface RunningJobs {
  readonly kinds: readonly string[];
  readonly recurring: Recurring;
}

const running = new WeakMap<object, RunningJobs>();

/** Notes which jobs of the database this process does. Returns how to undo that. */
export function noteJobs(database: object, jobs: RunningJobs): () => void {
  running.set(database, jobs);
  return () => void (running.get(database) === jobs && running.delete(database));
}

/** The jobs of the database that this process does. */
export function runningJobs(database: object): RunningJobs {
  return running.get(database) ?? { kinds: [], recurring: {} };
}

/** Something that recurs: what it is for, how it stands with it just now, and how it ended last. */
export interface RecurringJob {
  readonly name: string;
  readonly purpose: string;
  /** By which pattern it is due, as of cron, in UTC. */
  readonly schedule: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELED';
  /** When it is begun next, or tried again; null when that is more than a year from now. */
  readonly dueAt: Date | null;
  /** How often what is done or waits was begun. */
  readonly attempts: number;
  readonly endedAt: Date | null;
  readonly outcome: RecurringStanding['outcome'];
  readonly error: string | null;
}

/** What recurs of these jobs, by name. */
export async function findRecurringJobs<DB>(db: PlatformDb<DB>, { recurring }: RunningJobs): Promise<RecurringJob[]> {
  const standings = await findRecurringStandings(db, Object.keys(recurring).toSorted());
  return standings.map((standing) => {
    const { kind: name, outcome, error, endedAt, running: busy, attempts } = standing;
    const { purpose, at: schedule } = recurring[name]!;
    const state = stateOf(standing);
    // One that is done while it is due again has lost count.
    const begun = busy > 0 ? Math.max(attempts, 1) : attempts;
    return {
      name,
      purpose,
      schedule,
      state,
      dueAt: dueAt(standing, schedule),
      attempts: begun,
      endedAt,
      outcome,
      error,
    };
  });
}

/** How many there are of each kind that does not recur, by kind. */
export function findOtherJobs<DB>(db: PlatformDb<DB>, { kinds }: RunningJobs): Promise<KindStanding[]> {
  return findKindStandings(db, kinds.toSorted());
}

function stateOf({ running: busy, runAt, outcome }: RecurringStanding): RecurringJob['state'] {
  if (busy > 0) return 'RUNNING';
  return runAt ? 'QUEUED' : (outcome ?? 'QUEUED');
}

// What waits to be tried again is begun anew when it is due before that.
function dueAt({ runAt, lookedAt }: RecurringStanding, schedule: string): Date | null {
  const next = nextTime(schedule, lookedAt);
  return runAt && (!next || runAt < next) ? runAt : next;
}
