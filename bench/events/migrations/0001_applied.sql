CREATE TABLE applied (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  number bigint NOT NULL,
  PRIMARY KEY (org_id, id)
);
SELECT tenantry.protect('applied');
