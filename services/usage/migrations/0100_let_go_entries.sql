-- Which entries were let go, so that an event which comes once more after that is not entered anew. Whoever deletes an entry cannot
-- but leave its ID here.
CREATE TABLE audit_let_go (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL,
  PRIMARY KEY (org_id, id)
);
COMMENT ON TABLE audit_let_go IS 'The IDs of entries that are kept no longer.';
SELECT tenantry.protect('audit_let_go', runtime_grants => 'SELECT');
SELECT tenantry.unwatch('audit_let_go', 'the log itself');
GRANT INSERT ON audit_let_go TO :retention;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_let_go FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();

CREATE OR REPLACE FUNCTION keep_untold_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.number > coalesce(public.audit_entries_let_go(), 0) THEN
    RAISE EXCEPTION 'No entry of the audit log tells that entry % is let go.', OLD.number USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO public.audit_let_go (org_id, id) VALUES (OLD.org_id, OLD.id);
  RETURN OLD;
END $$;
