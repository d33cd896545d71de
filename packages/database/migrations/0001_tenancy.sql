-- Row-level security as every table of an organization has it, written once.
CREATE SCHEMA IF NOT EXISTS tenantry;

CREATE FUNCTION tenantry.role(suffix text) RETURNS name LANGUAGE plpgsql STABLE SET search_path = '' AS $$
BEGIN
  IF current_user !~ '_owner$' THEN
    RAISE EXCEPTION 'Migrations run as <service>_owner, not as %', current_user;
  END IF;
  RETURN regexp_replace(current_user, '_owner$', '_' || suffix);
END $$;
COMMENT ON FUNCTION tenantry.role IS 'The role of the service that is being migrated: runtime, worker, reporting.';

CREATE FUNCTION tenantry.protect(
  tbl regclass,
  tenant_column name DEFAULT 'org_id',
  runtime_grants text DEFAULT 'SELECT, INSERT, UPDATE, DELETE'
) RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  -- A sub-select is evaluated once per statement and leaves the planner an index on the column.
  here CONSTANT text := format(
    '(%I = (SELECT nullif(current_setting(''app.org_id'', true), '''')::uuid))', tenant_column);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY tenant ON %s USING %s WITH CHECK %s', tbl, here, here);
  EXECUTE format('CREATE POLICY reporting ON %s FOR SELECT TO %I USING (true)', tbl, tenantry.role('reporting'));
  EXECUTE format('GRANT SELECT ON %s TO %I', tbl, tenantry.role('reporting'));
  IF coalesce(runtime_grants, '') <> '' THEN
    EXECUTE format('GRANT %s ON %s TO %I', runtime_grants, tbl, tenantry.role('runtime'));
  END IF;
  -- The table of organizations makes its own ids; every other names the organization it is written in.
  IF tenant_column <> 'id' AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_attribute
    WHERE attrelid = tbl AND attname = tenant_column AND (atthasdef OR attidentity <> '')
  ) THEN
    EXECUTE format(
      'ALTER TABLE %s ALTER COLUMN %I SET DEFAULT nullif(current_setting(''app.org_id'', true), '''')::uuid',
      tbl, tenant_column);
  END IF;
END $$;
COMMENT ON FUNCTION tenantry.protect IS
  'Makes a table the organizations'': row-level security by tenant_column for everyone, the owner included, all rows '
  'for reporting, grants for the runtime role. A migration that changes rows of all of them says NO FORCE ROW LEVEL '
  'SECURITY before and FORCE ROW LEVEL SECURITY after.';

CREATE FUNCTION tenantry.share(tbl regclass, runtime_grants text DEFAULT 'SELECT', reason text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF coalesce(trim(reason), '') = '' THEN
    RAISE EXCEPTION 'tenantry.share(%) needs a reason => why its rows belong to no organization', tbl;
  END IF;
  EXECUTE format('COMMENT ON TABLE %s IS %L', tbl, 'shared: ' || trim(reason));
  EXECUTE format('GRANT SELECT ON %s TO %I', tbl, tenantry.role('reporting'));
  IF coalesce(runtime_grants, '') <> '' THEN
    EXECUTE format('GRANT %s ON %s TO %I', runtime_grants, tbl, tenantry.role('runtime'));
  END IF;
END $$;
COMMENT ON FUNCTION tenantry.share IS 'Says that a table has rows of no organization, and why; grants it to the runtime role.';
