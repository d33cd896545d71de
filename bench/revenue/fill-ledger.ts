import type pg from 'pg';

/** What the ledger has: accounts that were opened in the year before, and their movements in the year that is asked for. */
export const size = { accounts: 200_000, movements: 1_000_000 } as const;

/** The year that is asked for. */
export const year = { from: new Date('2024-01-01T00:00:00Z'), to: new Date('2025-01-01T00:00:00Z') } as const;

/** Fills the ledger: each account begins to pay in 2023 and has five movements spread over 2024, every sixth of them a churn. */
export async function fillLedger(admin: pg.Pool): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query(`set work_mem = '256MB'`);
    await client.query(movements, [size.accounts]);
    // What is not on the disk yet, vacuum cannot mark as seen by everybody, and an index alone does not answer then.
    await client.query('checkpoint');
    await client.query('vacuum analyze revenue_movement');
  } finally {
    client.release(true);
  }
}

// Amounts have another parity with each step, so that each step is a movement; numbers come from hashes, so that every run has them.
const movements = `
  with step as (
    select account, place, (hashint4(account * 7 + place)::bigint & 2147483647) as random
    from generate_series(1, $1::int) account, generate_series(1, 6) place
  ), told as (
    select account, place,
      case when place % 2 = 0 and random % 3 = 0 then 0 else (1 + random % 400) * 2400 + place % 2 * 1200 end as annual,
      case place when 1 then timestamptz '2023-01-01Z' + random % 31000000 * interval '1 second'
        else timestamptz '2024-01-01Z' + ((place - 2) * 6307200 + random % 6300000) * interval '1 second' end as at
    from step
  ), stepped as (
    select *, coalesce(lag(annual) over history, 0) as before, min(at) over (partition by account) as first_paid,
      date_trunc('month', at at time zone 'UTC') as month
    from told window history as (partition by account order by place)
  )
  insert into revenue_movement (account_id, version, currency, kind, annual_before_minor, annual_after_minor,
    month_opening_minor, first_paid_at, occurred_at)
  select md5(account::text)::uuid, place, 'EUR',
    case when place = 1 then 'NEW' when before = 0 then 'REACTIVATION' when annual = 0 then 'CHURN'
      when annual > before then 'EXPANSION' else 'CONTRACTION' end,
    before, annual, first_value(before) over (partition by account, month order by place), first_paid, at
  from stepped order by at`;
