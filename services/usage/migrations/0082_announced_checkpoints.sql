-- Whoever wants to keep checkpoints is told of the latest by a webhook, not of each: every hour where there is news.
ALTER TABLE audit_head ADD COLUMN announced bigint NOT NULL DEFAULT 0 CHECK (announced <= tree_size);
COMMENT ON COLUMN audit_head.announced IS 'The size of the last checkpoint that was told by usage.audit_checkpoint.signed.';
GRANT UPDATE (announced) ON audit_head TO :runtime;
CREATE INDEX audit_head_to_announce ON audit_head (org_id) WHERE tree_size > announced;
CREATE POLICY sweep ON audit_head FOR SELECT TO :worker USING (tree_size > announced);
GRANT SELECT (org_id, tree_size, announced) ON audit_head TO :worker;
