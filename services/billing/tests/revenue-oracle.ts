import pg from 'pg';

/**
 * Recurring revenue told a second time, from the history of subscriptions and the price list, by window functions over all of it:
 * nothing that is booked is used. For flat prices without discounts.
 */
const oracle = `
  CREATE VIEW revenue_oracle AS
  WITH valued AS (
    SELECT change.org_id, change.version, change.currency, change.changed_at,
      CASE WHEN change.status IN ('ACTIVE', 'PAST_DUE') THEN price.amount_minor * CASE change.interval WHEN 'MONTH' THEN 12 ELSE 1 END
        ELSE 0 END AS annual
    FROM subscription_change change
      JOIN plan_price price ON price.plan_id = change.plan_id AND price.currency = change.currency AND price.interval = change.interval
  ), stepped AS (
    SELECT *, coalesce(lag(annual) OVER history, 0) AS before,
      coalesce(bool_or(annual > 0) OVER (history ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS ever_paid
    FROM valued WINDOW history AS (PARTITION BY org_id, currency ORDER BY version)
  )
  SELECT *, annual - before AS delta, CASE
    WHEN before = 0 AND annual > 0 THEN CASE WHEN ever_paid THEN 'REACTIVATION' ELSE 'NEW' END
    WHEN before > 0 AND annual = 0 THEN 'CHURN'
    WHEN annual > before THEN 'EXPANSION' ELSE 'CONTRACTION' END AS kind
  FROM stepped WHERE annual <> before`;

/** A month of the oracle's; amounts are annual, in minor units. */
const months = `
  WITH month AS (
    SELECT start, start + interval '1 month' AS next
    FROM generate_series($1::timestamptz AT TIME ZONE 'UTC', ($2::timestamptz - interval '1 second') AT TIME ZONE 'UTC', '1 month') start
  ), bounds AS (SELECT start AT TIME ZONE 'UTC' AS start, next AT TIME ZONE 'UTC' AS next FROM month),
  held AS (
    SELECT bounds.start, org_id, sum(delta) FILTER (WHERE changed_at < bounds.start) AS opening, sum(delta) AS closing
    FROM bounds JOIN revenue_oracle ON changed_at < bounds.next GROUP BY 1, 2
  )
  SELECT bounds.start,
    (SELECT coalesce(sum(opening), 0) FROM held WHERE held.start = bounds.start)::bigint AS opening,
    (SELECT coalesce(sum(closing), 0) FROM held WHERE held.start = bounds.start)::bigint AS closing,
    (SELECT count(*) FROM held WHERE held.start = bounds.start AND closing > 0) AS customers,
    (SELECT count(*) FROM held WHERE held.start = bounds.start AND opening > 0 AND closing = 0) AS lost,
    (SELECT count(*) FROM held WHERE held.start = bounds.start AND opening > 0) AS customers_before,
    (SELECT coalesce(sum(closing), 0) FROM held WHERE held.start = bounds.start AND opening > 0)::bigint AS kept,
    (SELECT coalesce(sum(least(opening, closing)), 0) FROM held WHERE held.start = bounds.start AND opening > 0)::bigint AS kept_at_most,
    (SELECT coalesce(jsonb_object_agg(kind, delta), '{}') FROM (
      SELECT kind, sum(delta)::text AS delta FROM revenue_oracle
      WHERE changed_at >= bounds.start AND changed_at < bounds.next GROUP BY 1) of_kind) AS kinds
  FROM bounds ORDER BY 1`;

const booked = `(SELECT org_id, movement.* FROM revenue_movement movement JOIN revenue_account account ON account.id = account_id) booked`;

export interface OracleMonth {
  readonly start: Date;
  readonly opening: bigint;
  readonly closing: bigint;
  readonly customers: bigint;
  readonly lost: bigint;
  readonly customers_before: bigint;
  readonly kept: bigint;
  readonly kept_at_most: bigint;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Opens the oracle beside a billing database. */
export async function startOracle(databaseUrl: string) {
  const types = {
    getTypeParser: ((oid: number, format: 'text' | 'binary') =>
      oid === 20 ? BigInt : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  const client = new pg.Client({ connectionString: databaseUrl, types });
  await client.connect();
  await client.query(oracle);
  return {
    async months(from: string, to: string): Promise<OracleMonth[]> {
      return (await client.query<OracleMonth>(months, [from, to])).rows;
    },
    /** The changes that are booked otherwise than the oracle says, or not at all. */
    async differences(): Promise<unknown[]> {
      const { rows } = await client.query(`
        SELECT org_id, version, currency, kind, before, annual FROM revenue_oracle
        EXCEPT SELECT org_id, version, currency, kind, annual_before_minor, annual_after_minor FROM ${booked}`);
      const { rows: more } = await client.query(`
        SELECT org_id, version, currency, kind FROM ${booked} EXCEPT SELECT org_id, version, currency, kind FROM revenue_oracle`);
      return [...rows, ...more];
    },
    query: <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => client.query<Row>(sql, values),
    stop: () => client.end(),
  };
}
