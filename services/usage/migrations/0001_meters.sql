CREATE TABLE meter (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  unit text NOT NULL,
  aggregation text NOT NULL CHECK (aggregation IN ('SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST')),
  period text NOT NULL CHECK (period IN ('DAY', 'MONTH', 'PERIOD', 'NEVER')),
  catalog text NOT NULL,
  catalog_version integer NOT NULL
);
COMMENT ON COLUMN meter.period IS 'Where usage is counted for organizations whose plan says nothing of the meter.';
SELECT tenantry.share('meter', runtime_grants => 'SELECT, INSERT, UPDATE', reason => 'the catalog names the meters, for every organization alike');

-- What billing last said an organization may use, whole. No row: billing has said nothing yet.
CREATE TABLE entitlement_set (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  plan_key text NOT NULL,
  version integer NOT NULL
);
SELECT tenantry.protect('entitlement_set', runtime_grants => 'SELECT, INSERT, UPDATE');

CREATE TABLE entitlement (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  "limit" bigint CHECK ("limit" >= 0),
  period text NOT NULL CHECK (period IN ('DAY', 'MONTH', 'PERIOD', 'NEVER')),
  enforcement text NOT NULL CHECK (enforcement IN ('HARD', 'SOFT')),
  PRIMARY KEY (org_id, meter),
  FOREIGN KEY (org_id) REFERENCES entitlement_set (org_id) ON DELETE CASCADE
);
COMMENT ON COLUMN entitlement."limit" IS 'Null is unlimited.';
SELECT tenantry.protect('entitlement', runtime_grants => 'SELECT, INSERT, DELETE');
