import type pg from 'pg';

/** Where the events are: 30 days, of which the reports ask for all. */
export const stretch = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-01-31T00:00:00Z') } as const;

const groups = 10;
const users = 500;
const batch = 1_000_000;

/**
 * Fills an organization with events of the meter `tokens` spread over the stretch, and with the counts that recording them one
 * by one would have left: both come of the same numbers, so that each can be held against the other.
 */
export async function fillUsage(client: pg.Client, orgId: string, events: number): Promise<void> {
  await client.query(`set work_mem = '256MB'`);
  for (let first = 1; first <= events; first += batch)
    await client.query(eventsOf, [orgId, first, Math.min(events, first + batch - 1), events]);
  for (const scope of ['hour', 'day', 'month']) await client.query(countsOf(scope), [orgId]);
  await client.query(userDays, [orgId]);
}

// Numbers come from hashes, so that every run has the same ones.
const eventsOf = `
  insert into usage_event (org_id, key, meter, quantity, occurred_at, recorded_at, user_id, properties)
  select $1::uuid, 'event ' || n, 'tokens', 1 + (random % 100),
    timestamptz '2026-01-01Z' + (n::double precision / $4::bigint) * interval '29 days 23 hours 59 minutes',
    timestamptz '2026-02-01Z', md5('user ' || random % ${users})::uuid, jsonb_build_object('model', 'model ' || random % ${groups})
  from (select n, hashint8(n)::bigint & 2147483647 as random from generate_series($2::bigint, $3::bigint) n) as numbered`;

const countsOf = (scope: string) => `
  insert into usage_count (org_id, meter, scope, starts_at, is_group, group_value, aggregation, used, events)
  select $1::uuid, 'tokens', '${scope.toUpperCase()}', date_trunc('${scope}', occurred_at, 'UTC'),
    grouping(properties->>'model') = 0, coalesce(properties->>'model', ''), 'SUM', sum(quantity), count(*)
  from usage_event where org_id = $1::uuid
  group by grouping sets ((date_trunc('${scope}', occurred_at, 'UTC')), (date_trunc('${scope}', occurred_at, 'UTC'), properties->>'model'))`;

const userDays = `
  insert into usage_user_day (org_id, meter, day, user_id, quantity, events)
  select $1::uuid, 'tokens', date_trunc('day', occurred_at, 'UTC'), user_id, sum(quantity), count(*)
  from usage_event where org_id = $1::uuid group by 3, 4`;
