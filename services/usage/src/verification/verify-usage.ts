import { createRecount, nameOf } from './recount.ts';
import { type CountRow, type Snapshot, withSnapshot } from './store.ts';

/** A counter that says another thing than its events. */
interface Drift {
  readonly orgId: string;
  readonly counter: string;
  readonly stored: string;
  readonly recounted: string;
}

export interface Verification {
  readonly organizations: number;
  readonly events: number;
  readonly counters: number;
  readonly drifts: readonly Drift[];
}

/**
 * Counts every kept event anew and holds the counters against that, and what they hold against the reservations, all as of one
 * moment. What is older than events are kept cannot be counted anew and is left out. Billing periods are compared in sum,
 * since a period that is told late does not move what was counted before.
 */
export function verifyUsage(databaseUrl: string): Promise<Verification> {
  return withSnapshot(databaseUrl, async (snapshot) => {
    const orgIds = await snapshot.organizations();
    const all = { organizations: orgIds.length, events: 0, counters: 0, drifts: [] as Drift[] };
    for (const orgId of orgIds) {
      const { events, counters, drifts } = await verifyOrganization(snapshot, orgId);
      all.events += events;
      all.counters += counters;
      all.drifts.push(...drifts);
    }
    return all;
  });
}

async function verifyOrganization(snapshot: Snapshot, orgId: string) {
  const meters = new Map((await snapshot.meters()).map((meter) => [meter.key, meter]));
  const recount = createRecount(await snapshot.calendar(orgId), meters);
  let events = 0;
  for await (const event of snapshot.events(orgId)) {
    recount.add(event);
    events += 1;
  }
  const pruned = await snapshot.prunedUntil(orgId);
  const isWhole = ({ scope, startsAt }: Pick<CountRow, 'scope' | 'startsAt'>) =>
    pruned === null || (scope !== 'NEVER' && scope !== 'PERIOD' && startsAt > pruned);
  const counts = await snapshot.counts(orgId);
  const whole = counts.filter(isWhole);
  const addsUp = (meter: string) => ['SUM', 'COUNT'].includes(meters.get(meter)?.aggregation ?? '');

  const stored = said(whole, addsUp);
  const recounted = said([...recount.counters.values()].filter(isWhole), addsUp);
  const held = await snapshot.held(orgId);
  for (const { meter, scope, startsAt, isGroup, group, reserved } of counts) {
    if (isGroup || scope === 'HOUR') continue;
    const name = `${nameOf({ meter, scope, startsAt, isGroup, group })} reserved`;
    stored.set(name, `${reserved}`);
    recounted.set(name, `${held.get(`${meter} ${scope} ${startsAt.getTime()}`) ?? 0n}`);
  }
  const drifts = [...new Set([...stored.keys(), ...recounted.keys()])].flatMap((counter): Drift[] => {
    const [is, was] = [stored.get(counter) ?? 'nothing', recounted.get(counter) ?? 'nothing'];
    return is === was ? [] : [{ orgId, counter, stored: is, recounted: was }];
  });
  return { events, counters: counts.length, drifts };
}

/** What counters say, by name. Those that count nothing are left out: room may have been held that nobody used. */
function said(counters: Iterable<Omit<CountRow, 'reserved'>>, addsUp: (meter: string) => boolean): Map<string, string> {
  const values = new Map<string, { used: bigint; events: bigint }>();
  for (const { used, events, ...counter } of counters) {
    if (events === 0n || (counter.scope === 'PERIOD' && !addsUp(counter.meter))) continue;
    const name = counter.scope === 'PERIOD' ? `${counter.meter} in all billing periods` : nameOf(counter);
    const sum = values.get(name) ?? { used: 0n, events: 0n };
    values.set(name, { used: sum.used + used, events: sum.events + events });
  }
  return new Map([...values].map(([name, { used, events }]) => [name, `${used} of ${events} events`]));
}
