-- Who has read the log: within the hour it becomes one entry of it, so that reading does not fill what is read.
CREATE TABLE audit_reading (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  reader text NOT NULL,
  actor jsonb NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, reader)
);
COMMENT ON COLUMN audit_reading.read_at IS 'The first time since the last entry.';
CREATE INDEX audit_reading_due ON audit_reading (read_at);
SELECT tenantry.protect('audit_reading', runtime_grants => 'SELECT, INSERT, DELETE');
SELECT tenantry.unwatch('audit_reading', 'it becomes an entry of the log');
CREATE POLICY sweep ON audit_reading FOR SELECT TO :worker USING (true);
GRANT SELECT (org_id, reader, actor, read_at) ON audit_reading TO :worker;
