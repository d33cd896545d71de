-- An organization in the books of recurring revenue, once in each currency it ever paid in. The books know it by `id` alone, so
-- that they stay as they are when it is purged and this row with it. Amounts are annual, in minor units.
CREATE TABLE revenue_account (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  annual_minor bigint NOT NULL CHECK (annual_minor >= 0),
  month_opening_minor bigint NOT NULL CHECK (month_opening_minor >= 0),
  first_paid_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, currency),
  CHECK (first_paid_at <= moved_at)
);
COMMENT ON COLUMN revenue_account.id IS 'A pseudonym: random, and kept nowhere else but in the movements.';
COMMENT ON COLUMN revenue_account.annual_minor IS 'What it brings since the last movement.';
COMMENT ON COLUMN revenue_account.month_opening_minor IS 'What it brought when the month of the last movement began.';
SELECT tenantry.protect('revenue_account', runtime_grants => 'SELECT, INSERT, UPDATE (annual_minor, month_opening_minor, moved_at)');

ALTER TABLE revenue_movement ADD COLUMN account_id uuid, ADD COLUMN month_opening_minor bigint CHECK (month_opening_minor >= 0);
ALTER TABLE revenue_movement NO FORCE ROW LEVEL SECURITY;
ALTER TABLE revenue_account NO FORCE ROW LEVEL SECURITY;
UPDATE revenue_movement movement SET month_opening_minor = month.opening
FROM (
  SELECT org_id, currency, version, first_value(annual_before_minor) OVER (
    PARTITION BY org_id, currency, date_trunc('month', occurred_at AT TIME ZONE 'UTC') ORDER BY version) AS opening
  FROM revenue_movement) month
WHERE (movement.org_id, movement.currency, movement.version) = (month.org_id, month.currency, month.version);
INSERT INTO revenue_account (org_id, currency, annual_minor, month_opening_minor, first_paid_at, moved_at)
  SELECT DISTINCT ON (org_id, currency) org_id, currency, annual_after_minor, month_opening_minor, first_paid_at, occurred_at
  FROM revenue_movement ORDER BY org_id, currency, version DESC;
UPDATE revenue_movement movement SET account_id = account.id
FROM revenue_account account WHERE (movement.org_id, movement.currency) = (account.org_id, account.currency);

-- From here on the ledger is nobody's but the platform's: the service appends to it and cannot read it.
DROP POLICY tenant ON revenue_movement;
DROP POLICY reporting ON revenue_movement;
ALTER TABLE revenue_movement DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON revenue_movement FROM :runtime;
SELECT tenantry.share('revenue_movement', runtime_grants => 'INSERT',
  reason => 'what was earned stays in the books of the platform when its organization is gone; they know it by a pseudonym');
ALTER TABLE revenue_movement
  DROP COLUMN org_id,
  ALTER COLUMN account_id SET NOT NULL,
  ALTER COLUMN month_opening_minor SET NOT NULL,
  -- What is asked of each account from the first movement to the last is read in this order, without a sort.
  ADD PRIMARY KEY (currency, account_id, version) INCLUDE (occurred_at, annual_delta_minor);
COMMENT ON COLUMN revenue_movement.month_opening_minor IS
  'What the account brought when this calendar month of UTC began: with it, what became of those amounts adds up by month.';
-- Everything that is asked by time, so that no report reads the table itself.
CREATE INDEX revenue_movement_reported ON revenue_movement (currency, occurred_at)
  INCLUDE (kind, annual_delta_minor, customer_delta, annual_before_minor, month_opening_minor, first_paid_at);

-- How trials ended, without whose they were, for the same reason.
CREATE TABLE trial_outcome (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  ended_at timestamptz NOT NULL,
  is_converted boolean NOT NULL
);
CREATE INDEX trial_outcome_reported ON trial_outcome (ended_at) INCLUDE (is_converted);
SELECT tenantry.share('trial_outcome', runtime_grants => 'INSERT',
  reason => 'how many trials were worth it stays known when their organizations are gone; nothing says whose they were');
ALTER TABLE subscription_change NO FORCE ROW LEVEL SECURITY;
INSERT INTO trial_outcome (ended_at, is_converted)
  SELECT change.changed_at, EXISTS (
    SELECT FROM revenue_account account JOIN revenue_movement movement ON movement.account_id = account.id
    WHERE account.org_id = change.org_id AND movement.version = change.version AND movement.annual_after_minor > 0)
  FROM subscription_change change WHERE change.previous_status = 'TRIALING' AND change.status <> 'TRIALING';
ALTER TABLE subscription_change FORCE ROW LEVEL SECURITY;
ALTER TABLE revenue_account FORCE ROW LEVEL SECURITY;
