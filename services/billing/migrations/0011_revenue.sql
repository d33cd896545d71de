-- What changes of subscriptions meant for recurring revenue, written with them and never changed. Amounts are annual, in minor
-- units: a monthly price counts twelve times, a yearly one once, so that sums are exact. One row a change and currency; a change
-- that means nothing for revenue has none.
CREATE TABLE revenue_movement (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  version integer NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  kind text NOT NULL CHECK (kind IN ('NEW', 'EXPANSION', 'CONTRACTION', 'CHURN', 'REACTIVATION')),
  annual_before_minor bigint NOT NULL CHECK (annual_before_minor >= 0),
  annual_after_minor bigint NOT NULL CHECK (annual_after_minor >= 0),
  annual_delta_minor bigint NOT NULL GENERATED ALWAYS AS (annual_after_minor - annual_before_minor) STORED,
  customer_delta integer NOT NULL GENERATED ALWAYS AS (
    (annual_after_minor > 0)::integer - (annual_before_minor > 0)::integer) STORED,
  first_paid_at timestamptz NOT NULL,
  occurred_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, currency, version),
  FOREIGN KEY (org_id, version) REFERENCES subscription_change (org_id, version),
  CHECK (first_paid_at <= occurred_at),
  CHECK (CASE
    WHEN annual_before_minor = annual_after_minor THEN false
    WHEN annual_before_minor = 0 THEN kind IN ('NEW', 'REACTIVATION')
    WHEN annual_after_minor = 0 THEN kind = 'CHURN'
    WHEN annual_after_minor > annual_before_minor THEN kind = 'EXPANSION'
    ELSE kind = 'CONTRACTION'
  END)
);
COMMENT ON COLUMN revenue_movement.version IS 'Of the subscription, after the change.';
COMMENT ON COLUMN revenue_movement.first_paid_at IS 'When the organization paid something recurring for the first time, in this currency.';
-- Everything that is asked across organizations, so that no report reads the table itself.
CREATE INDEX revenue_movement_reported ON revenue_movement (currency, occurred_at)
  INCLUDE (org_id, version, kind, annual_before_minor, annual_delta_minor, customer_delta, first_paid_at);
SELECT tenantry.protect('revenue_movement', runtime_grants => 'SELECT, INSERT');

-- What revenue is computed from can be read, whoever wrote it.
ALTER TABLE subscription ADD CHECK (discount ?& '{duration,percentOff,amountOffMinor,endsAt}');
