-- The worker sees for how long organizations keep their events; pruning happens in each organization's own scope.
CREATE POLICY sweep ON entitlement_set FOR SELECT TO :worker USING (true);
GRANT SELECT (org_id, retention_months) ON entitlement_set TO :worker;

-- Deletes events of the organization that the transaction is in, the oldest first. As the owner, whom row-level security holds
-- to the same organization: the runtime role deletes no events. Counters and keys stay.
CREATE FUNCTION prune_usage_events(before timestamptz, most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pruned integer;
BEGIN
  DELETE FROM usage_event WHERE (occurred_at, key) IN (
    SELECT occurred_at, key FROM usage_event WHERE occurred_at < before ORDER BY occurred_at, key LIMIT most)
    AND occurred_at < before;
  GET DIAGNOSTICS pruned = ROW_COUNT;
  RETURN pruned;
END $$;
REVOKE ALL ON FUNCTION prune_usage_events(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prune_usage_events(timestamptz, integer) TO :runtime;

-- Makes the partitions that are missing of these months: those ahead are made in time, but a month may be long gone when a late
-- event of it comes, and nobody may have run for a while.
CREATE FUNCTION ensure_usage_event_months(months date[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  month date;
BEGIN
  FOREACH month IN ARRAY months LOOP
    IF to_regclass('public.usage_event_' || to_char(month, 'YYYYMM')) IS NULL
      AND month >= (SELECT starts_at FROM usage_event_beginning) THEN
      BEGIN
        PERFORM add_usage_event_month(month);
      EXCEPTION WHEN duplicate_table THEN
        -- Somebody else has made it meanwhile.
      END;
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION ensure_usage_event_months(date[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ensure_usage_event_months(date[]) TO :runtime, :worker;

-- With which month partitions by the month begin; what is older is in one.
CREATE TABLE usage_event_beginning (starts_at date NOT NULL);
CREATE UNIQUE INDEX usage_event_beginning_one ON usage_event_beginning ((true));
SELECT tenantry.share('usage_event_beginning', reason => 'it tells of partitions, and of nobody''s events');
INSERT INTO usage_event_beginning
  SELECT min(to_date(right(inhrelid::regclass::text, 6), 'YYYYMM')) FROM pg_inherits
  WHERE inhparent = 'usage_event'::regclass AND inhrelid::regclass::text ~ '_\d{6}$';
