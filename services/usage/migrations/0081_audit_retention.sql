-- For how long the log is kept, as the plan says. What is older is let go from the beginning on, by a role that does nothing else:
-- the runtime's still deletes nothing of a log. The hashes stay, and with them every proof and every checkpoint.
ALTER TABLE entitlement_set ADD COLUMN audit_retention_days integer CHECK (audit_retention_days > 0);
COMMENT ON COLUMN entitlement_set.audit_retention_days IS 'How long entries of the audit log are kept; null is for ever.';
GRANT SELECT (audit_retention_days) ON entitlement_set TO :worker;

ALTER TABLE audit_head ADD COLUMN told_until bigint NOT NULL DEFAULT 0 CHECK (told_until <= number);
COMMENT ON COLUMN audit_head.told_until IS 'Up to which entry it is told, by an entry of the log, that they are let go.';
GRANT UPDATE (told_until) ON audit_head TO :runtime;

GRANT SELECT ON audit_head, audit_entry, audit_target, audit_entry_personal TO :retention;
GRANT DELETE ON audit_entry, audit_target, audit_entry_personal TO :retention;

-- It deletes nothing but what an entry, which is sealed, tells to be let go, and never that entry itself.
CREATE FUNCTION audit_entries_let_go() RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT least((targets -> 0 ->> 'id')::bigint, number - 1) FROM audit_entry
  WHERE action = 'usage.pruneAuditLog' ORDER BY number DESC LIMIT 1
$$;
COMMENT ON FUNCTION audit_entries_let_go IS 'Up to which entry of the transaction''s organization they are let go; null is none.';
CREATE POLICY let_go ON audit_target AS RESTRICTIVE FOR DELETE TO :retention USING (number <= (SELECT audit_entries_let_go()));
CREATE POLICY let_go ON audit_entry_personal AS RESTRICTIVE FOR DELETE TO :retention
  USING (EXISTS (SELECT FROM audit_entry e WHERE e.id = entry_id AND e.number <= audit_entries_let_go()));

-- A policy of the table that reads the table would never end, so for entries a trigger looks at each.
CREATE FUNCTION keep_untold_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.number > coalesce(public.audit_entries_let_go(), 0) THEN
    RAISE EXCEPTION 'No entry of the audit log tells that entry % is let go.', OLD.number USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER untold BEFORE DELETE ON audit_entry FOR EACH ROW
  WHEN (current_user OPERATOR(pg_catalog.=) ':retention') EXECUTE FUNCTION keep_untold_entry();

CREATE OR REPLACE FUNCTION keep_audit_log() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  owner CONSTANT name := (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c WHERE c.oid = TG_RELID);
BEGIN
  IF TG_OP = 'DELETE' AND current_user IN (owner, pg_catalog.regexp_replace(owner, '_owner$', '_retention')) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'The audit log is append-only: % is refused.', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
