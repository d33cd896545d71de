-- Exports of everything an organization owns. Whoever makes one holds a lease and writes nothing without it, so that two
-- never make the same one, and one whose maker died is made by the next.
CREATE TABLE data_export (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  status text NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED')),
  requested_by uuid,
  attempts integer NOT NULL DEFAULT 0,
  lease uuid,
  leased_until timestamptz,
  types_total integer,
  types_done integer NOT NULL DEFAULT 0,
  row_count bigint NOT NULL DEFAULT 0,
  size bigint,
  failure text,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  expires_at timestamptz,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, requested_by) REFERENCES membership (org_id, user_id) ON DELETE SET NULL (requested_by),
  CHECK ((status = 'RUNNING') = (lease IS NOT NULL)),
  CHECK ((status IN ('DONE', 'EXPIRED')) = (expires_at IS NOT NULL)),
  CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
COMMENT ON COLUMN data_export.leased_until IS 'While RUNNING, when another may take over; while QUEUED, when it may be tried again.';
CREATE UNIQUE INDEX data_export_unfinished ON data_export (org_id) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX data_export_requested_by ON data_export (org_id, requested_by);
CREATE INDEX data_export_due ON data_export (status, leased_until) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX data_export_over ON data_export (expires_at) WHERE status = 'DONE';
SELECT tenantry.protect('data_export', runtime_grants => 'SELECT, INSERT, UPDATE');

-- The worker finds what is to be made and what is over; both are done in the organization's own scope.
CREATE POLICY sweep ON data_export FOR SELECT TO :worker USING (status IN ('QUEUED', 'RUNNING', 'DONE'));
GRANT SELECT (org_id, id, status, leased_until, expires_at, created_at) ON data_export TO :worker;

-- The archive in pieces, in the order in which they are downloaded.
CREATE TABLE data_export_chunk (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  export_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (org_id, export_id, number),
  FOREIGN KEY (org_id, export_id) REFERENCES data_export (org_id, id) ON DELETE CASCADE
);
ALTER TABLE data_export_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
SELECT tenantry.protect('data_export_chunk', runtime_grants => 'SELECT, INSERT, DELETE');
