-- Meters come from the catalog or are defined by staff, are grouped by a property of their events, and are archived, never deleted.
ALTER TABLE meter
  ALTER COLUMN catalog DROP NOT NULL,
  ALTER COLUMN catalog_version DROP NOT NULL,
  ADD COLUMN group_by text CHECK (length(group_by) BETWEEN 1 AND 64),
  ADD COLUMN archived_at timestamptz,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN meter.catalog IS 'Null for a meter that staff defined.';
COMMENT ON COLUMN meter.group_by IS 'The property of an event that series are grouped by.';

-- A plan may limit one meter in several periods, by the day and by the month say.
ALTER TABLE entitlement NO FORCE ROW LEVEL SECURITY;
ALTER TABLE entitlement ADD COLUMN key text;
UPDATE entitlement SET key = meter;
ALTER TABLE entitlement ALTER COLUMN key SET NOT NULL, DROP CONSTRAINT entitlement_pkey, ADD PRIMARY KEY (org_id, key);
CREATE INDEX entitlement_meter ON entitlement (org_id, meter);
ALTER TABLE entitlement FORCE ROW LEVEL SECURITY;
ALTER TABLE entitlement_set ADD COLUMN retention_months integer CHECK (retention_months > 0);
COMMENT ON COLUMN entitlement_set.retention_months IS 'How long events are kept; null is for ever.';

-- By which clock an organization's days and months begin. A change takes effect where a month ends, so that no count is lost to it.
CREATE TABLE usage_time_zone (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  valid_from timestamptz NOT NULL,
  time_zone text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (org_id, valid_from)
);
SELECT tenantry.protect('usage_time_zone', runtime_grants => 'SELECT, INSERT, UPDATE, DELETE');

-- The billing periods that billing has told; each goes on until the next begins.
CREATE TABLE billing_period (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  version integer NOT NULL,
  PRIMARY KEY (org_id, starts_at)
);
SELECT tenantry.protect('billing_period', runtime_grants => 'SELECT, INSERT, UPDATE, DELETE');

-- Events are kept by the month they happened in. An event is found by its key: the guard knows when it happened.
ALTER TABLE usage_event_key NO FORCE ROW LEVEL SECURITY;
ALTER TABLE usage_event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE usage_counter NO FORCE ROW LEVEL SECURITY;
ALTER TABLE usage_event_key ADD COLUMN occurred_at timestamptz;
UPDATE usage_event_key k SET occurred_at = e.occurred_at FROM usage_event e WHERE e.org_id = k.org_id AND e.key = k.key;
ALTER TABLE usage_event_key
  ALTER COLUMN occurred_at SET NOT NULL,
  DROP COLUMN answered_used, DROP COLUMN answered_limit, DROP COLUMN answered_resets_at;
ALTER TABLE usage_event_key FORCE ROW LEVEL SECURITY;
REVOKE UPDATE ON usage_event_key FROM :runtime;

ALTER TABLE usage_event RENAME TO usage_event_before;
ALTER TABLE usage_event_before RENAME CONSTRAINT usage_event_pkey TO usage_event_before_pkey;
CREATE TABLE usage_event (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  key text NOT NULL,
  meter text NOT NULL,
  quantity bigint NOT NULL CHECK (quantity >= 0),
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  subject text,
  user_id uuid,
  properties jsonb,
  answered_used bigint,
  answered_limit bigint,
  answered_resets_at timestamptz,
  PRIMARY KEY (org_id, occurred_at, key)
) PARTITION BY RANGE (occurred_at);
COMMENT ON COLUMN usage_event.answered_used IS 'What a consuming call was answered, so that its repetition is answered the same.';
SELECT tenantry.protect('usage_event', runtime_grants => 'SELECT, INSERT');

-- Makes the partition of a month, or of everything before it; nothing where it is there. It is filled through usage_event
-- alone, by whose policies: nobody is granted anything on a partition. Attaching a finished table blocks no writer.
CREATE FUNCTION add_usage_event_month(month date, is_first boolean DEFAULT false) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  from_month CONSTANT date := date_trunc('month', month)::date;
  name CONSTANT text := 'usage_event_' || CASE WHEN is_first THEN 'past' ELSE to_char(from_month, 'YYYYMM') END;
  lower_bound CONSTANT text := CASE WHEN is_first THEN 'MINVALUE' ELSE quote_literal(from_month::timestamptz) END;
  upper_bound CONSTANT text := quote_literal((CASE WHEN is_first THEN from_month ELSE from_month + interval '1 month' END)::timestamptz);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('usage_event partitions'));
  IF to_regclass('public.' || name) IS NOT NULL THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE public.%I (LIKE public.usage_event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
  EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE public.usage_event ATTACH PARTITION public.%I FOR VALUES FROM (%s) TO (%s)', name, lower_bound, upper_bound);
END $$;
REVOKE ALL ON FUNCTION add_usage_event_month(date, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_usage_event_month(date, boolean) TO :worker;
SELECT add_usage_event_month(current_date, is_first => true);
SELECT add_usage_event_month((current_date + make_interval(months => ahead))::date) FROM generate_series(0, 2) ahead;
INSERT INTO usage_event (org_id, key, meter, quantity, occurred_at, recorded_at, subject, properties)
  SELECT org_id, key, meter, quantity, occurred_at, recorded_at, subject, properties FROM usage_event_before;

-- What was counted of a meter in a stretch of time, in all and by group. HOUR, DAY and MONTH draw series, DAY, MONTH, PERIOD
-- and NEVER are what limits hold: every scope is counted, whatever the plan, so that a plan may change to any of them.
CREATE TABLE usage_count (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  scope text NOT NULL CHECK (scope IN ('HOUR', 'DAY', 'MONTH', 'PERIOD', 'NEVER')),
  starts_at timestamptz NOT NULL,
  is_group boolean NOT NULL DEFAULT false,
  group_value text NOT NULL DEFAULT '',
  aggregation text NOT NULL CHECK (aggregation IN ('SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST')),
  used bigint NOT NULL CHECK (used >= 0),
  reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  events bigint NOT NULL CHECK (events >= 0),
  latest_at timestamptz,
  latest_key text,
  PRIMARY KEY (org_id, meter, scope, starts_at, is_group, group_value)
) WITH (fillfactor = 80);
COMMENT ON COLUMN usage_count.group_value IS 'What the events have in the property the meter is grouped by; empty for those without it.';
COMMENT ON COLUMN usage_count.reserved IS 'Held by reservations that are neither committed nor released.';
SELECT tenantry.protect('usage_count', runtime_grants => 'SELECT, INSERT, UPDATE (used, reserved, events, latest_at, latest_key)');
INSERT INTO usage_count (org_id, meter, scope, starts_at, aggregation, used, events)
  SELECT e.org_id, e.meter, s.scope, s.starts_at, m.aggregation,
    CASE m.aggregation WHEN 'COUNT' THEN count(*) ELSE sum(e.quantity) END, count(*)
  FROM usage_event_before e JOIN meter m ON m.key = e.meter CROSS JOIN LATERAL (VALUES
    ('HOUR', date_trunc('hour', e.occurred_at, 'UTC')), ('DAY', date_trunc('day', e.occurred_at, 'UTC')),
    ('MONTH', date_trunc('month', e.occurred_at, 'UTC')), ('PERIOD', date_trunc('month', e.occurred_at, 'UTC')),
    ('NEVER', to_timestamp(0))) AS s (scope, starts_at)
  GROUP BY e.org_id, e.meter, s.scope, s.starts_at, m.aggregation;
DROP TABLE usage_event_before, usage_counter;

-- Which subjects a UNIQUE meter has counted.
CREATE TABLE usage_subject (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  scope text NOT NULL,
  starts_at timestamptz NOT NULL,
  is_group boolean NOT NULL,
  group_value text NOT NULL,
  subject text NOT NULL,
  PRIMARY KEY (org_id, meter, scope, starts_at, is_group, group_value, subject)
);
SELECT tenantry.protect('usage_subject', runtime_grants => 'SELECT, INSERT');

-- What people used by the day.
CREATE TABLE usage_user_day (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  day timestamptz NOT NULL,
  user_id uuid NOT NULL,
  quantity bigint NOT NULL,
  events bigint NOT NULL,
  PRIMARY KEY (org_id, meter, day, user_id)
);
CREATE INDEX usage_user_day_user ON usage_user_day (org_id, user_id, day);
SELECT tenantry.protect('usage_user_day', runtime_grants => 'SELECT, INSERT, UPDATE (quantity, events)');

-- What was told of the periods that plans limit, for billing and webhooks.
CREATE TABLE usage_period (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  period text NOT NULL CHECK (period IN ('DAY', 'MONTH', 'PERIOD')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  told_used bigint,
  told_at timestamptz,
  version integer NOT NULL DEFAULT 0,
  is_closed boolean NOT NULL DEFAULT false,
  is_stale boolean NOT NULL DEFAULT false,
  PRIMARY KEY (org_id, meter, period, starts_at)
);
COMMENT ON COLUMN usage_period.is_stale IS 'Usage was recorded for it after it was told as closed.';
CREATE INDEX usage_period_open ON usage_period (ends_at) WHERE NOT is_closed;
CREATE INDEX usage_period_stale ON usage_period (org_id) WHERE is_stale;
SELECT tenantry.protect('usage_period', runtime_grants => 'SELECT, INSERT, UPDATE (ends_at, told_used, told_at, version, is_closed, is_stale)');
CREATE POLICY sweep ON usage_period FOR SELECT TO :worker USING (NOT is_closed OR is_stale);
GRANT SELECT ON usage_period TO :worker;
CREATE POLICY sweep ON usage_count FOR SELECT TO :worker USING (scope IN ('DAY', 'MONTH', 'PERIOD') AND NOT is_group);
GRANT SELECT (org_id, meter, scope, starts_at, is_group, group_value, used) ON usage_count TO :worker;

-- At how many percent of a limit somebody is told, and what they were told already.
CREATE TABLE usage_alert_setting (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  thresholds integer[] NOT NULL CHECK (cardinality(thresholds) <= 10),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, meter)
);
SELECT tenantry.protect('usage_alert_setting', runtime_grants => 'SELECT, INSERT, UPDATE (thresholds, version)');
CREATE TABLE usage_alert (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  period text NOT NULL,
  starts_at timestamptz NOT NULL,
  "limit" bigint NOT NULL,
  threshold integer NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, meter, period, starts_at, "limit", threshold)
);
SELECT tenantry.protect('usage_alert', runtime_grants => 'SELECT, INSERT');

-- Room held for work that is under way. It counts against limits until it is committed, released, or expired.
CREATE TABLE usage_reservation (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  meter text NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  amount bigint NOT NULL CHECK (amount > 0),
  committed_quantity bigint CHECK (committed_quantity BETWEEN 0 AND quantity),
  state text NOT NULL DEFAULT 'HELD' CHECK (state IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
  reserved_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  starts jsonb NOT NULL,
  subject text,
  user_id uuid,
  properties jsonb,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, key)
);
COMMENT ON COLUMN usage_reservation.starts IS 'When the periods began in which it is held, by scope.';
CREATE INDEX usage_reservation_held ON usage_reservation (org_id, meter, expires_at) WHERE state = 'HELD';
SELECT tenantry.protect('usage_reservation', runtime_grants => 'SELECT, INSERT, UPDATE (state, committed_quantity)');
CREATE POLICY sweep ON usage_reservation FOR SELECT TO :worker USING (state = 'HELD');
GRANT SELECT (org_id, state, expires_at) ON usage_reservation TO :worker;
