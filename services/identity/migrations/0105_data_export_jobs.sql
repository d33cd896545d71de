-- An export can be called off. Who makes one is found by its lease alone, whenever another begins: jobs say when.
DROP INDEX data_export_due;
ALTER TABLE data_export
  DROP COLUMN leased_until,
  DROP CONSTRAINT data_export_status_check,
  ADD CONSTRAINT data_export_status_check
    CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED', 'CANCELED'));

-- Exports that were asked for before there were jobs.
ALTER TABLE data_export NO FORCE ROW LEVEL SECURITY;
SELECT graphile_worker.add_job('data_export', json_build_object('orgId', org_id, 'id', id),
    job_key => concat_ws(' ', 'data_export', org_id, id))
  FROM data_export WHERE status IN ('QUEUED', 'RUNNING');
ALTER TABLE data_export FORCE ROW LEVEL SECURITY;
