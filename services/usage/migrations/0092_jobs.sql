-- What is done in the background for an organization, as people see it. The ID is that of what is made.
CREATE TABLE job (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('USAGE_EXPORT', 'DATA_EXPORT')),
  state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELED')),
  percent integer CHECK (percent BETWEEN 0 AND 100),
  error text,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (org_id, id),
  CHECK ((state IN ('DONE', 'FAILED', 'CANCELED')) = (finished_at IS NOT NULL)),
  CHECK ((state = 'FAILED') = (error IS NOT NULL))
);
CREATE INDEX job_over ON job (finished_at) WHERE finished_at IS NOT NULL;
SELECT tenantry.protect('job', runtime_grants => 'SELECT, INSERT, UPDATE');
-- What is long over goes, for every organization.
CREATE POLICY worker ON job TO :worker USING (true);
GRANT SELECT (org_id, id, finished_at), DELETE ON job TO :worker;

-- An export can be called off. Who makes one is found by its lease alone, whenever another begins: jobs say when.
DROP INDEX usage_export_due;
ALTER TABLE usage_export
  DROP COLUMN leased_until,
  DROP CONSTRAINT usage_export_status_check,
  ADD CONSTRAINT usage_export_status_check
    CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED', 'CANCELED'));

-- Exports that were asked for before there were jobs.
ALTER TABLE usage_export NO FORCE ROW LEVEL SECURITY;
ALTER TABLE job NO FORCE ROW LEVEL SECURITY;
INSERT INTO job (org_id, id, kind, state, percent, error, created_at, finished_at)
  SELECT org_id, id, 'USAGE_EXPORT', CASE status WHEN 'EXPIRED' THEN 'DONE' ELSE status END,
    CASE WHEN status IN ('DONE', 'EXPIRED') THEN 100 END, CASE status WHEN 'FAILED' THEN 'It could not be made.' END,
    created_at, CASE WHEN status NOT IN ('QUEUED', 'RUNNING') THEN coalesce(finished_at, created_at) END
  FROM usage_export;
SELECT graphile_worker.add_job('usage_export', json_build_object('orgId', org_id, 'id', id),
    job_key => concat_ws(' ', 'usage_export', org_id, id))
  FROM usage_export WHERE status IN ('QUEUED', 'RUNNING');
ALTER TABLE job FORCE ROW LEVEL SECURITY;
ALTER TABLE usage_export FORCE ROW LEVEL SECURITY;
