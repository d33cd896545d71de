import { type ParsedCronItem, parseCronItems } from 'graphile-worker';

/**
 * What recurs, by name: each time that it is due, by a pattern as of cron, in UTC. All processes together do it once, one after
 * the other, and again when it failed or its process was killed. What nobody was there to do within the last hour is done once
 * when the first process starts.
 */
export type Recurring = Readonly<Record<string, RecurringWork>>;

interface RecurringWork {
  readonly at: string;
  /** What it is for, in a line for staff to read. */
  readonly purpose: string;
  readonly work: () => Promise<unknown>;
}

/** For how long what was missed is made up for, in milliseconds. */
const backfillPeriod = 3_600_000;

/** When graphile-worker is to do what. A name is a queue of its own, and what still waits there is what is due next. */
export function scheduleOf(recurring: Recurring): ParsedCronItem[] {
  const items = Object.entries(recurring).map(([task, { at: match }]) => ({
    task,
    match,
    options: { queueName: task, jobKey: task, jobKeyMode: 'replace' as const, backfillPeriod },
  }));
  return parseCronItems(items);
}

/** What may recur, by name. */
export type Work = Readonly<Record<string, () => Promise<unknown>>>;

type NamesOf<Works> = Works extends unknown ? keyof Works & string : never;
/** What each of it is for, in a line for staff to read. */
export type Purposes<Works extends Work> = Readonly<Record<NamesOf<Works>, string>>;

/** All of that, whenever the pattern as of cron says so. */
export function recurringAt<Works extends Work>(at: string, works: Works, purposes: Purposes<Works>): Recurring {
  return Object.fromEntries(
    Object.entries<Work[string]>(works).map(([name, work]) => [
      name,
      { at, work, purpose: purposes[name as NamesOf<Works>] },
    ]),
  );
}
