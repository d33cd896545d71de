import { connectPool } from '@tenantry/database';
import type { Aggregation } from '../meters/store.ts';
import type { Calendar, Scope } from '../meters/calendar.ts';

/** An event as far as it counts. */
export interface KeptEvent {
  readonly key: string;
  readonly meter: string;
  readonly quantity: bigint;
  readonly occurredAt: Date;
  readonly subject: string | null;
  readonly properties: unknown;
}

export interface CountRow {
  readonly meter: string;
  readonly scope: Scope;
  readonly startsAt: Date;
  readonly isGroup: boolean;
  readonly group: string;
  readonly used: bigint;
  readonly reserved: bigint;
  readonly events: bigint;
}

export interface MeterKind {
  readonly key: string;
  readonly aggregation: Aggregation;
  readonly groupBy: string | null;
}

/** Everything of one moment, read as the platform does. */
export interface Snapshot {
  organizations(): Promise<string[]>;
  meters(): Promise<MeterKind[]>;
  calendar(orgId: string): Promise<Calendar>;
  /** An organization's events in order of time, page by page. */
  events(orgId: string): AsyncIterable<KeptEvent>;
  counts(orgId: string): Promise<CountRow[]>;
  /** The last moment of which an event is no longer kept; null where all are. */
  prunedUntil(orgId: string): Promise<Date | null>;
  /** What reservations hold, by meter, scope and start. */
  held(orgId: string): Promise<ReadonlyMap<string, bigint>>;
}

const pageSize = 5_000;
const beginning = '-infinity';

/** Gives `work` a look at the database that stays as it is, whatever is recorded meanwhile. */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const pool = connectPool({ url, service: 'usage', role: 'reporting', max: 1 });
  const client = await pool.connect();
  const rows = async <Row extends object>(text: string, ...values: unknown[]) =>
    (await client.query<Row>(text, values)).rows;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL statement_timeout = 0');
    return await work({
      organizations: async () =>
        (await rows<{ orgId: string }>('SELECT DISTINCT org_id AS "orgId" FROM usage_count ORDER BY 1')).map(
          ({ orgId }) => orgId,
        ),
      meters: () => rows('SELECT key, aggregation, group_by AS "groupBy" FROM meter'),
      calendar: async (orgId) => ({
        timeZones: await rows(
          'SELECT time_zone AS "timeZone", valid_from AS "from" FROM usage_time_zone WHERE org_id = $1 ORDER BY valid_from',
          orgId,
        ),
        billingPeriods: await rows(
          'SELECT starts_at AS "start", ends_at AS "end" FROM billing_period WHERE org_id = $1 ORDER BY starts_at',
          orgId,
        ),
      }),
      async *events(orgId) {
        for (let [at, key]: [Date | string, string] = [beginning, '']; ;) {
          const page: KeptEvent[] = await rows<KeptEvent>(
            `SELECT key, meter, quantity, occurred_at AS "occurredAt", subject, properties FROM usage_event
             WHERE org_id = $1 AND (occurred_at, key) > ($2::timestamptz, $3) ORDER BY occurred_at, key LIMIT ${pageSize}`,
            orgId,
            at,
            key,
          );
          yield* page;
          const last = page.at(-1);
          if (!last || page.length < pageSize) return;
          [at, key] = [last.occurredAt, last.key];
        }
      },
      counts: (orgId) =>
        rows(
          `SELECT meter, scope, starts_at AS "startsAt", is_group AS "isGroup", group_value AS "group", used, reserved, events
           FROM usage_count WHERE org_id = $1`,
          orgId,
        ),
      prunedUntil: async (orgId) => {
        const [row] = await rows<{ until: Date | null }>(
          `SELECT max(k.occurred_at) AS until FROM usage_event_key k
           LEFT JOIN usage_event e ON (e.org_id, e.occurred_at, e.key) = (k.org_id, k.occurred_at, k.key)
           LEFT JOIN usage_reservation r ON (r.org_id, r.key) = (k.org_id, k.key)
           WHERE k.org_id = $1 AND e.key IS NULL AND r.key IS NULL`,
          orgId,
        );
        return row?.until ?? null;
      },
      held: async (orgId) => {
        const held = await rows<{ name: string; amount: string }>(
          `SELECT concat_ws(' ', meter, s.key, (extract(epoch FROM s.value::timestamptz) * 1000)::bigint) AS name, sum(amount) AS amount
           FROM usage_reservation, jsonb_each_text(starts) s WHERE org_id = $1 AND state = 'HELD' GROUP BY 1`,
          orgId,
        );
        return new Map(held.map(({ name, amount }) => [name, BigInt(amount)]));
      },
    });
  } finally {
    client.release(true);
    await pool.end();
  }
}
