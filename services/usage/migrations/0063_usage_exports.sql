-- Exports of usage events. Whoever makes one holds a lease and writes nothing without it. A piece of the file, how far it is and
-- the renewed lease are written together, so one whose maker died is gone on with where it stopped.
CREATE TABLE usage_export (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  format text NOT NULL CHECK (format IN ('NDJSON', 'CSV')),
  meters text[],
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL CHECK (to_at > from_at),
  status text NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED')),
  attempts integer NOT NULL DEFAULT 0,
  lease uuid,
  leased_until timestamptz,
  cursor_at timestamptz,
  cursor_key text,
  expected_count bigint,
  event_count bigint NOT NULL DEFAULT 0,
  chunks integer NOT NULL DEFAULT 0,
  size bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  expires_at timestamptz,
  PRIMARY KEY (org_id, id),
  CHECK ((status = 'RUNNING') = (lease IS NOT NULL)),
  CHECK ((status IN ('DONE', 'EXPIRED')) = (expires_at IS NOT NULL)),
  CHECK ((cursor_at IS NULL) = (cursor_key IS NULL))
);
COMMENT ON COLUMN usage_export.meters IS 'Null for every meter.';
COMMENT ON COLUMN usage_export.leased_until IS 'While RUNNING, when another may take over; while QUEUED, when it may be tried again.';
COMMENT ON COLUMN usage_export.cursor_at IS 'With cursor_key the last event that was looked at.';
COMMENT ON COLUMN usage_export.expected_count IS 'By the counts of the hours that the stretch touches.';
CREATE INDEX usage_export_due ON usage_export (created_at) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX usage_export_over ON usage_export (expires_at) WHERE status = 'DONE';
SELECT tenantry.protect('usage_export', runtime_grants => 'SELECT, INSERT, UPDATE');

-- The worker finds what is to be made and what is over; both are done in the organization's own scope.
CREATE POLICY sweep ON usage_export FOR SELECT TO :worker USING (status IN ('QUEUED', 'RUNNING', 'DONE'));
GRANT SELECT (org_id, id, status, leased_until, expires_at, created_at) ON usage_export TO :worker;

-- The file in pieces, in their order, each compressed on its own.
CREATE TABLE usage_export_chunk (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  export_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (org_id, export_id, number),
  FOREIGN KEY (org_id, export_id) REFERENCES usage_export (org_id, id) ON DELETE CASCADE
);
ALTER TABLE usage_export_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
SELECT tenantry.protect('usage_export_chunk', runtime_grants => 'SELECT, INSERT, DELETE');
