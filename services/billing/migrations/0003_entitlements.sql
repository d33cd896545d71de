-- All an organization may use now, as it was last published.
CREATE TABLE entitlement_state (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  plan_id uuid NOT NULL REFERENCES plan (id),
  entitlements jsonb NOT NULL CHECK (jsonb_typeof(entitlements) = 'array'),
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (org_id)
);
SELECT tenantry.protect('entitlement_state', runtime_grants => 'SELECT, INSERT, UPDATE');
