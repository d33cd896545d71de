-- An organization's contract, one each. The period is the one in which the present terms began; see src/subscriptions/period.ts.
CREATE TABLE subscription (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  plan_id uuid NOT NULL REFERENCES plan (id),
  status text NOT NULL CHECK (status IN ('TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED')),
  trial_ends_at timestamptz,
  current_period_start timestamptz NOT NULL,
  current_period_end timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  PRIMARY KEY (org_id),
  UNIQUE (org_id, id),
  CHECK ((status = 'TRIALING') = (trial_ends_at IS NOT NULL)),
  CHECK (current_period_start <= current_period_end)
);
CREATE INDEX subscription_trial ON subscription (trial_ends_at) WHERE status = 'TRIALING';
SELECT tenantry.protect('subscription', runtime_grants => 'SELECT, INSERT, UPDATE');

-- The worker finds whose trial is over; ending it is done in the organization's own scope.
CREATE POLICY sweep ON subscription FOR SELECT TO :worker USING (status = 'TRIALING');
GRANT SELECT (org_id, status, trial_ends_at) ON subscription TO :worker;

-- Every change of a subscription; `version` is the subscription's after it.
CREATE TABLE subscription_change (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  version integer NOT NULL CHECK (version > 0),
  subscription_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('STARTED', 'PLAN_CHANGED', 'TRIAL_ENDED')),
  previous_plan_id uuid REFERENCES plan (id),
  plan_id uuid NOT NULL REFERENCES plan (id),
  previous_status text,
  status text NOT NULL,
  actor jsonb,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, version),
  FOREIGN KEY (org_id, subscription_id) REFERENCES subscription (org_id, id),
  CHECK ((version = 1) = (kind = 'STARTED')),
  CHECK ((version = 1) = (previous_plan_id IS NULL)),
  CHECK ((version = 1) = (previous_status IS NULL))
);
SELECT tenantry.protect('subscription_change', runtime_grants => 'SELECT, INSERT');
