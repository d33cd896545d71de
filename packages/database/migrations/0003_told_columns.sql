-- Tables that are no organization's, people's own among them, are noted too where they say so: under a name, and of their columns
-- only those that are named. So nothing that is secret or personal gets there because nobody has thought of it.
CREATE OR REPLACE FUNCTION tenantry.note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  noted CONSTANT text := pg_catalog.current_setting('app.changes', true);
  told_as CONSTANT text := TG_ARGV[0];
  told CONSTANT text[] := pg_catalog.string_to_array(TG_ARGV[1], ',');
  before CONSTANT jsonb := CASE WHEN TG_OP <> 'INSERT' THEN tenantry.noted(tenantry.only(pg_catalog.to_jsonb(OLD), told)) END;
  after CONSTANT jsonb := CASE WHEN TG_OP <> 'DELETE' THEN tenantry.noted(tenantry.only(pg_catalog.to_jsonb(NEW), told)) END;
BEGIN
  IF before IS NOT DISTINCT FROM after THEN
    RETURN NULL;
  END IF;
  PERFORM pg_catalog.set_config('app.changes', noted || E'\n' || CASE WHEN pg_catalog.length(noted) > 65536 THEN '+' ELSE
    pg_catalog.jsonb_build_object('table', coalesce(told_as, TG_TABLE_NAME), 'chosen', told_as IS NOT NULL,
      'before', before, 'after', after)::text END, true);
  RETURN NULL;
END $$;

CREATE FUNCTION tenantry.only(changed jsonb, columns text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT CASE WHEN columns IS NULL THEN changed ELSE (
    SELECT pg_catalog.jsonb_object_agg(key, value) FROM pg_catalog.jsonb_each(changed)
    WHERE key OPERATOR(pg_catalog.=) ANY (columns)) END
$$;

CREATE FUNCTION tenantry.watch_columns(tbl regclass, told_as text, columns text[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  EXECUTE pg_catalog.format(
    'CREATE OR REPLACE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
     WHEN (pg_catalog.current_setting(''app.changes'', true) <> '''') EXECUTE FUNCTION tenantry.note_change(%L, %L)',
    tbl, told_as, pg_catalog.array_to_string(columns, ','));
END $$;
COMMENT ON FUNCTION tenantry.watch_columns IS
  'What audited mutations change in these columns of a table that is no organization''s is in their entries'' before and after.';
