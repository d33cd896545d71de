-- Exports of the audit log are made as exports of usage events are: a row in the same table says which, and which entries.
-- A maker from before knows nothing of their jobs, which are of a kind of their own.
ALTER TABLE usage_export
  ADD COLUMN kind text NOT NULL DEFAULT 'USAGE_EXPORT' CHECK (kind IN ('USAGE_EXPORT', 'AUDIT_EXPORT')),
  ADD COLUMN filter jsonb,
  ADD COLUMN checkpoint_size bigint CHECK (checkpoint_size > 0),
  ADD COLUMN cursor_number bigint,
  ADD COLUMN sha256 bytea CHECK (octet_length(sha256) = 32),
  ALTER COLUMN from_at DROP NOT NULL,
  ALTER COLUMN to_at DROP NOT NULL,
  ADD CHECK ((kind = 'USAGE_EXPORT') = (from_at IS NOT NULL)),
  ADD CHECK ((kind = 'USAGE_EXPORT') = (to_at IS NOT NULL)),
  ADD CHECK ((kind = 'AUDIT_EXPORT') = (checkpoint_size IS NOT NULL));
COMMENT ON COLUMN usage_export.kind IS 'Whether it is of usage events or of entries of the audit log.';
COMMENT ON COLUMN usage_export.filter IS 'Which entries of the audit log, as the API was asked; null for all of them.';
COMMENT ON COLUMN usage_export.checkpoint_size IS 'Up to which entry of the audit log, whose checkpoint it is held against.';
COMMENT ON COLUMN usage_export.cursor_number IS 'The last entry of the audit log that was looked at.';
COMMENT ON COLUMN usage_export.expected_count IS 'Of events by the counts of the hours that the stretch touches; of entries all up to the checkpoint that are kept.';
COMMENT ON COLUMN usage_export.event_count IS 'How many events or entries are in the file.';
COMMENT ON COLUMN usage_export.sha256 IS 'Of what is written, once it is done; null of what was done before it was noted.';
GRANT SELECT (kind) ON usage_export TO :worker;

ALTER TABLE job DROP CONSTRAINT job_kind_check,
  ADD CONSTRAINT job_kind_check CHECK (kind IN ('USAGE_EXPORT', 'AUDIT_EXPORT', 'DATA_EXPORT'));
