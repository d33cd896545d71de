-- Append only. An entry has its event's ID, so that an event which arrives twice is entered once.
CREATE TABLE audit_entry (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  number bigint NOT NULL CHECK (number > 0),
  id uuid NOT NULL,
  action text NOT NULL,
  actor jsonb NOT NULL,
  targets jsonb NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('SUCCESS', 'FAILURE')),
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  request_id text,
  PRIMARY KEY (org_id, number),
  UNIQUE (org_id, id)
);
COMMENT ON COLUMN audit_entry.number IS '1, 2, 3 … in the order of arrival, without gaps within an organization.';
SELECT tenantry.protect('audit_entry', runtime_grants => 'SELECT, INSERT');

-- The last number given. A rolled back entry gives its number back, which a sequence would not.
CREATE TABLE audit_head (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  number bigint NOT NULL
);
SELECT tenantry.protect('audit_head', runtime_grants => 'SELECT, INSERT, UPDATE (number)');
