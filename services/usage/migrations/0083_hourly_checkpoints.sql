-- Once an hour, however many processes look.
ALTER TABLE audit_head ADD COLUMN announced_at timestamptz;
COMMENT ON COLUMN audit_head.announced_at IS 'When the last checkpoint was told, or the log began; null where it began before that was noted.';
GRANT UPDATE (announced_at) ON audit_head TO :runtime;
GRANT SELECT (announced_at) ON audit_head TO :worker;
