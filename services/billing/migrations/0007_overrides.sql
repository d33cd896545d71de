-- More or less of an entitlement than the plan has. Ended ones stay, for who gave what and why.
CREATE TABLE entitlement_override (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9_]*$'),
  enabled boolean NOT NULL,
  "limit" bigint CHECK ("limit" >= 0),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  staff_id uuid NOT NULL,
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX entitlement_override_current ON entitlement_override (org_id, key) WHERE ended_at IS NULL;
CREATE INDEX entitlement_override_expiry ON entitlement_override (expires_at) WHERE ended_at IS NULL;
SELECT tenantry.protect('entitlement_override', runtime_grants => 'SELECT, INSERT, UPDATE');
CREATE POLICY sweep ON entitlement_override FOR SELECT TO :worker USING (ended_at IS NULL AND expires_at IS NOT NULL);
GRANT SELECT (org_id, expires_at, ended_at) ON entitlement_override TO :worker;
