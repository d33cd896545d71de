import { createHash } from 'node:crypto';
import type { Clock, Database } from '@tenantry/database';
import { every, type Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { findStanding } from '../meters/standing.ts';
import type { MeterUsageRow } from '../meters/usage.ts';

/** What an organization has used of every allowance, as it goes over the wire. */
export interface Totals {
  /** Alike for totals that are alike, in whatever process. */
  readonly id: string;
  readonly meters: readonly MeterTotal[];
}

/** An allowance as `MeterUsage` has it; counts are text, since they may be larger than a number. */
interface MeterTotal {
  readonly meter: string;
  readonly period: string;
  readonly used: string;
  readonly reserved: string;
  readonly limit: string | null;
  readonly remaining: string | null;
  readonly over: string;
  readonly percent: number | null;
  readonly startsAt: string;
  readonly resetsAt: string | null;
}

/** Looks at the totals of organizations that somebody watches: once for all who watch the same. */
export interface LiveTotals {
  /**
   * The totals as they are, and again whenever they have changed; whoever reads slowly gets the latest alone. Null is for every
   * few seconds in which they have not. Ends when all is stopped.
   */
  watch(orgId: string): AsyncGenerator<Totals | null>;
  /** How many watch an organization. */
  watching(orgId: string): number;
  stop(): Promise<void>;
}

interface Watched {
  watchers: number;
  last: Totals | null;
  /** Resolves when somebody has looked again. */
  looked: PromiseWithResolvers<void>;
  looking: { stop(): Promise<void> };
}

/** How long a change may take to be seen, in milliseconds. */
const pauseMs = 1_000;
/** After how many looks that saw nothing new a watcher is told so. */
const quietLooks = 5;

export interface LiveTotalsOptions {
  readonly database: Database<DB>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createLiveTotals({ database, clock, logger }: LiveTotalsOptions): LiveTotals {
  const organizations = new Map<string, Watched>();
  let isStopped = false;

  function open(orgId: string): Watched {
    const watched = { watchers: 0, last: null, looked: Promise.withResolvers<void>() } as Omit<Watched, 'looking'>;
    const look = async () => {
      try {
        watched.last = await readTotals(database, orgId, clock.now());
      } finally {
        watched.looked.resolve();
        watched.looked = Promise.withResolvers();
      }
    };
    const opened = Object.assign(watched, { looking: every(pauseMs, look, logger) });
    organizations.set(orgId, opened);
    return opened;
  }

  async function* watch(orgId: string): AsyncGenerator<Totals | null> {
    const watched = organizations.get(orgId) ?? open(orgId);
    watched.watchers += 1;
    let told: string | null = null;
    try {
      for (let quiet = 0; !isStopped;) {
        const { last } = watched;
        if (last && last.id !== told) {
          [told, quiet] = [last.id, 0];
          yield last;
        } else if (quiet === quietLooks) {
          quiet = 0;
          yield null;
        } else {
          quiet += 1;
          await watched.looked.promise;
        }
      }
    } finally {
      watched.watchers -= 1;
      if (watched.watchers === 0) {
        organizations.delete(orgId);
        await watched.looking.stop();
      }
    }
  }

  return {
    watch,
    watching: (orgId) => organizations.get(orgId)?.watchers ?? 0,
    async stop() {
      isStopped = true;
      await Promise.all([...organizations.values()].map(({ looking }) => looking.stop()));
      for (const { looked } of organizations.values()) looked.resolve();
    },
  };
}

async function readTotals(database: Database<DB>, orgId: string, now: Date): Promise<Totals> {
  const { allowances } = await findStanding(database.tenant(orgId), null, now);
  const meters = allowances.map(({ usage }) => totalOf(usage));
  return { id: createHash('sha256').update(JSON.stringify(meters)).digest('base64url').slice(0, 22), meters };
}

function totalOf({
  meter,
  period,
  used,
  reserved,
  limit,
  remaining,
  over,
  percent,
  startsAt,
  resetsAt,
}: MeterUsageRow): MeterTotal {
  return {
    meter: meter.key,
    period,
    used: String(used),
    reserved: String(reserved),
    limit: limit === null ? null : String(limit),
    remaining: remaining === null ? null : String(remaining),
    over: String(over),
    percent,
    startsAt: startsAt.toISOString(),
    resetsAt: resetsAt?.toISOString() ?? null,
  };
}
