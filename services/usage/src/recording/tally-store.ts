import type { TenantReads } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Period } from '../meters/calendar.ts';
import type { CountableEvent } from './countable.ts';
import type { Tallies, Tally } from './judge.ts';

type Row = Tally & { readonly meter: string; readonly scope: Period };
// Whoever counts takes the day's counter first: those who hold it have the others to themselves.
const periods: readonly Period[] = ['DAY', 'MONTH', 'NEVER', 'PERIOD'];
const nothing: Tally = { used: 0n, reserved: 0n, latestAt: null, latestKey: null };

/**
 * The counters of the limited periods that these events fall into; they must be of one moment. With `isLocked`
 * the counters of all periods are held until the transaction ends, whether they exist yet or not.
 */
export async function findTallies(
  trx: TenantReads<DB>,
  events: readonly CountableEvent[],
  isLocked: boolean,
): Promise<Tallies> {
  const wanted = new Map(
    events.flatMap(({ meter, spans }) =>
      (isLocked ? periods : meter.limits.map(({ period }) => period)).map((period) => [
        `${period} ${meter.key}`,
        { meter, period, start: spans[period].start },
      ]),
    ),
  );
  const counters = [...wanted.values()];
  const given = sql`unnest(
    ${counters.map(({ meter }) => meter.key)}::text[], ${counters.map(({ period }) => period)}::text[],
    ${counters.map(({ start }) => start)}::timestamptz[], ${counters.map(({ meter }) => meter.aggregation)}::text[]
  ) AS given (meter, scope, starts_at, aggregation)`;
  if (isLocked) {
    await sql`
      INSERT INTO usage_count (meter, scope, starts_at, aggregation, used, events)
      SELECT meter, scope, starts_at, aggregation, 0, 0 FROM ${given} ORDER BY meter, scope, starts_at
      ON CONFLICT DO NOTHING`.execute(trx);
  }
  const { rows } = await sql<Row>`
    SELECT meter, scope, used, reserved, latest_at, latest_key
    FROM usage_count JOIN ${given} USING (meter, scope, starts_at)
    WHERE NOT is_group ORDER BY meter, scope, starts_at ${isLocked ? sql`FOR UPDATE OF usage_count` : sql``}`.execute(
    trx,
  );
  const subjects = await findSubjects(trx, events);
  const tallies = new Map(rows.map((row) => [`${row.scope} ${row.meter}`, row]));
  return {
    of: (meter, period) => tallies.get(`${period} ${meter}`) ?? nothing,
    hasSubject: (meter, period, subject) => subjects.has(`${period} ${meter} ${subject}`),
  };
}

/** Which of the events' subjects were counted before, for meters that count different ones. */
async function findSubjects(trx: TenantReads<DB>, events: readonly CountableEvent[]): Promise<ReadonlySet<string>> {
  const asked = events.flatMap(({ meter, subject, spans }) =>
    meter.aggregation === 'UNIQUE'
      ? meter.limits.map(({ period }) => ({ meter: meter.key, period, start: spans[period].start, subject }))
      : [],
  );
  if (asked.length === 0) return new Set();
  const { rows } = await sql<{ meter: string; scope: string; subject: string }>`
    SELECT meter, scope, subject FROM usage_subject JOIN unnest(
      ${asked.map(({ meter }) => meter)}::text[], ${asked.map(({ period }) => period)}::text[],
      ${asked.map(({ start }) => start)}::timestamptz[], ${asked.map(({ subject }) => subject)}::text[]
    ) AS asked (meter, scope, starts_at, subject) USING (meter, scope, starts_at, subject)
    WHERE NOT is_group`.execute(trx);
  return new Set(rows.map(({ meter, scope, subject }) => `${scope} ${meter} ${subject}`));
}
