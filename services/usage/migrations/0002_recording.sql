-- A key counts once for ever, whatever its event's time: this guard is never partitioned and never pruned. What a
-- `consumeUsage` answered is kept with its key, so that a repeated call is answered the same.
CREATE TABLE usage_event_key (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  meter text NOT NULL,
  quantity bigint NOT NULL,
  answered_used bigint,
  answered_limit bigint,
  answered_resets_at timestamptz,
  PRIMARY KEY (org_id, key)
);
SELECT tenantry.protect(
  'usage_event_key',
  runtime_grants => 'SELECT, INSERT, UPDATE (answered_used, answered_limit, answered_resets_at)');

-- The primary key holds the time, so that the table can become the first of monthly partitions as it is.
CREATE TABLE usage_event (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  key text NOT NULL,
  meter text NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  subject text,
  properties jsonb,
  PRIMARY KEY (org_id, occurred_at, id)
);
SELECT tenantry.protect('usage_event', runtime_grants => 'SELECT, INSERT');

-- The period is part of the key: a plan that counts by the day must not find the count of a month.
CREATE TABLE usage_counter (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  period text NOT NULL CHECK (period IN ('DAY', 'MONTH', 'PERIOD', 'NEVER')),
  period_start timestamptz NOT NULL,
  used bigint NOT NULL CHECK (used >= 0),
  PRIMARY KEY (org_id, meter, period, period_start)
);
SELECT tenantry.protect('usage_counter', runtime_grants => 'SELECT, INSERT, UPDATE (used)');
