import type { Period } from '../meters/calendar.ts';
import type { Limit } from '../meters/plan-store.ts';
import type { Counted } from '../meters/usage.ts';
import { nothingOf } from '../meters/usage.ts';
import type { CountableEvent } from './countable.ts';

/** How far counters are while calls are judged one after the other; `latest` is what a LATEST meter was last told. */
export interface Tally extends Counted {
  readonly latestAt: Date | null;
  readonly latestKey: string | null;
}

/** The counters of a moment, with which subjects they have counted. */
export interface Tallies {
  of(meter: string, period: Period): Tally;
  hasSubject(meter: string, period: Period, subject: string): boolean;
}

/** Calls judged in turn, each as if those before it that were allowed had been counted. */
export interface Judge {
  /** The limit that refuses the event, or null, and then it is taken as counted. */
  consume(event: CountableEvent): Limit | null;
  /** The same for holding room. */
  reserve(event: CountableEvent): Limit | null;
  /** How far a counter is then. */
  countOf(meter: string, period: Period): Counted;
}

/** Judges by the hard limits of each event's meter: all of them must allow it, and a meter the plan does not name allows nothing. */
export function createJudge(tallies: Tallies): Judge {
  const changed = new Map<string, Tally>();
  const added = new Set<string>();
  const tallyOf = (meter: string, period: Period) => changed.get(`${period} ${meter}`) ?? tallies.of(meter, period);
  const isKnown = (meter: string, period: Period, subject: string) =>
    added.has(`${period} ${meter} ${subject}`) || tallies.hasSubject(meter, period, subject);

  function after(event: CountableEvent, period: Period): Tally {
    const { meter, subject } = event;
    return counted(tallyOf(meter.key, period), event, isKnown(meter.key, period, subject ?? ''));
  }
  const held = ({ meter, amount }: CountableEvent, period: Period): Tally => {
    const tally = tallyOf(meter.key, period);
    return { ...tally, reserved: tally.reserved + amount };
  };

  function judge(event: CountableEvent, next: (event: CountableEvent, period: Period) => Tally): Limit | null {
    const { meter, subject } = event;
    const { limits } = meter;
    if (limits.length === 0) return nothingOf(meter);
    const refusing = limits.find(({ limit, period, enforcement }) => {
      const { used, reserved } = next(event, period);
      return enforcement === 'HARD' && limit !== null && used + reserved > limit;
    });
    if (refusing) return refusing;
    for (const { period } of limits) {
      changed.set(`${period} ${meter.key}`, next(event, period));
      if (subject !== null) added.add(`${period} ${meter.key} ${subject}`);
    }
    return null;
  }

  return { consume: (event) => judge(event, after), reserve: (event) => judge(event, held), countOf: tallyOf };
}

function counted(tally: Tally, { meter, amount, occurredAt, key }: CountableEvent, isKnown: boolean): Tally {
  switch (meter.aggregation) {
    case 'MAX':
      return { ...tally, used: amount > tally.used ? amount : tally.used };
    case 'UNIQUE':
      return isKnown ? tally : { ...tally, used: tally.used + 1n };
    case 'LATEST':
      return isLater(tally, occurredAt, key) ? { ...tally, used: amount, latestAt: occurredAt, latestKey: key } : tally;
    case 'SUM':
    case 'COUNT':
      return { ...tally, used: tally.used + amount };
  }
}

function isLater({ latestAt, latestKey }: Tally, at: Date, key: string): boolean {
  if (latestAt === null || latestKey === null || at.getTime() !== latestAt.getTime())
    return latestAt === null || at > latestAt;
  return Buffer.compare(Buffer.from(key), Buffer.from(latestKey)) > 0;
}
