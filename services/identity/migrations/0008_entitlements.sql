-- What billing last said an organization may use, whole. No row: billing has said nothing yet.
CREATE TABLE entitlement_set (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  plan_key text NOT NULL,
  version integer NOT NULL
);
SELECT tenantry.protect('entitlement_set', runtime_grants => 'SELECT, INSERT, UPDATE');

CREATE TABLE entitlement (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  key text NOT NULL,
  enabled boolean NOT NULL,
  "limit" bigint CHECK ("limit" >= 0),
  PRIMARY KEY (org_id, key),
  FOREIGN KEY (org_id) REFERENCES entitlement_set (org_id) ON DELETE CASCADE
);
COMMENT ON COLUMN entitlement."limit" IS 'Null is unlimited.';
SELECT tenantry.protect('entitlement', runtime_grants => 'SELECT, INSERT, DELETE');
