-- What a transaction changes, for whoever asks to know: the audit log. `app.changes` is empty unless somebody does; then each
-- changed row of a watched table is a line of it, for the rest of the transaction. It holds no more than some 64 KiB, with a
-- line `+` for each row beyond. What looks like a secret never gets there, nor do addresses of mail, which are somebody's.
CREATE FUNCTION tenantry.noted(changed jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT pg_catalog.jsonb_object_agg(key, CASE WHEN pg_catalog.length(value::text) > 1000
      THEN pg_catalog.to_jsonb(pg_catalog.format('%s characters', pg_catalog.length(value::text))) ELSE value END)
  FROM pg_catalog.jsonb_each(changed)
  WHERE key !~ 'hash|secret|token|cipher|password|sealed|private|lease' AND key NOT IN ('org_id', 'email')
$$;

-- As the owner: whoever changes rows may do nothing in this schema.
CREATE FUNCTION tenantry.note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  noted CONSTANT text := pg_catalog.current_setting('app.changes', true);
  before CONSTANT jsonb := CASE WHEN TG_OP <> 'INSERT' THEN tenantry.noted(pg_catalog.to_jsonb(OLD)) END;
  after CONSTANT jsonb := CASE WHEN TG_OP <> 'DELETE' THEN tenantry.noted(pg_catalog.to_jsonb(NEW)) END;
BEGIN
  IF before IS NOT DISTINCT FROM after THEN
    RETURN NULL;
  END IF;
  PERFORM pg_catalog.set_config('app.changes', noted || E'\n' || CASE WHEN pg_catalog.length(noted) > 65536 THEN '+' ELSE
    pg_catalog.jsonb_build_object('table', TG_TABLE_NAME, 'before', before, 'after', after)::text END, true);
  RETURN NULL;
END $$;

CREATE FUNCTION tenantry.watch(tbl regclass) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  EXECUTE pg_catalog.format(
    'CREATE OR REPLACE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
     WHEN (pg_catalog.current_setting(''app.changes'', true) <> '''') EXECUTE FUNCTION tenantry.note_change()', tbl);
END $$;

CREATE FUNCTION tenantry.unwatch(tbl regclass, reason text) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF coalesce(trim(reason), '') = '' THEN
    RAISE EXCEPTION 'tenantry.unwatch(%) needs a reason => why nobody misses its changes in the audit log', tbl;
  END IF;
  EXECUTE pg_catalog.format('DROP TRIGGER IF EXISTS note_change ON %s', tbl);
END $$;
COMMENT ON FUNCTION tenantry.unwatch IS
  'What audited mutations change in the table is not in their entries'' before and after, as it is for every other of tenantry.protect.';

-- Protected is watched: those that are, and, from here on, those that will be.
ALTER FUNCTION tenantry.protect(regclass, name, text) RENAME TO protect_rows;
CREATE FUNCTION tenantry.protect(
  tbl regclass,
  tenant_column name DEFAULT 'org_id',
  runtime_grants text DEFAULT 'SELECT, INSERT, UPDATE, DELETE'
) RETURNS void LANGUAGE sql SET search_path = '' AS $$
  SELECT tenantry.protect_rows(tbl, tenant_column, runtime_grants);
  SELECT tenantry.watch(tbl);
$$;
COMMENT ON FUNCTION tenantry.protect IS
  'Makes a table the organizations'': row-level security by tenant_column for everyone, the owner included, all rows '
  'for reporting, grants for the runtime role; and its changes are in the audit log, unless tenantry.unwatch says why not. '
  'A migration that changes rows of all of them says NO FORCE ROW LEVEL SECURITY before and FORCE ROW LEVEL SECURITY after.';
DO $$
DECLARE
  tbl regclass;
BEGIN
  FOR tbl IN SELECT polrelid FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
    WHERE polname = 'tenant' AND polcmd = '*' AND NOT c.relispartition AND c.relkind IN ('r', 'p') AND c.relname <> 'parked_event'
  LOOP
    PERFORM tenantry.watch(tbl);
  END LOOP;
END $$;
