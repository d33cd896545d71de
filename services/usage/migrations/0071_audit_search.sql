-- Entries are looked for by these. Row-level security lets only plain comparisons reach an index, so what is within the
-- JSON has columns of its own.
ALTER TABLE audit_entry
  ADD COLUMN actor_id text GENERATED ALWAYS AS (coalesce(actor ->> 'id', actor ->> 'kind')) STORED,
  ADD COLUMN user_id text GENERATED ALWAYS AS (actor ->> 'userId') STORED;
CREATE INDEX audit_entry_by_actor ON audit_entry (org_id, actor_id, number);
CREATE INDEX audit_entry_by_user ON audit_entry (org_id, user_id, number);
CREATE INDEX audit_entry_by_action ON audit_entry (org_id, action, number);
CREATE INDEX audit_entry_by_request ON audit_entry (org_id, request_id, number) WHERE request_id IS NOT NULL;
CREATE INDEX audit_entry_by_time ON audit_entry (org_id, recorded_at, number);
CREATE INDEX audit_entry_failed ON audit_entry (org_id, number) WHERE outcome = 'FAILURE';

CREATE TABLE audit_target (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  target_id text NOT NULL,
  number bigint NOT NULL,
  PRIMARY KEY (org_id, target_id, number)
);
COMMENT ON TABLE audit_target IS 'Which entries are about what.';
SELECT tenantry.protect('audit_target', runtime_grants => 'SELECT, INSERT');

ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_target NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_target (org_id, target_id, number)
  SELECT DISTINCT org_id, target ->> 'id', number FROM audit_entry, jsonb_array_elements(targets) target;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_target FORCE ROW LEVEL SECURITY;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_target FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();
