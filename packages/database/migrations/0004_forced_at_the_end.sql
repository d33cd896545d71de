-- A migration may fill the tables it protects with what other tables hold of every organization. So while one is applied, row-level
-- security does not bind the owner to an organization in them yet: `migrate` forces it before it commits.
CREATE OR REPLACE FUNCTION tenantry.protect_rows(
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
  IF current_setting('tenantry.migrating', true) IS DISTINCT FROM 'on' THEN
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  END IF;
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
  'for reporting, grants for the runtime role; and its changes are in the audit log, unless tenantry.unwatch says why not. '
  'A migration fills the tables that it makes before row-level security binds it. One that changes rows of all organizations in '
  'tables of before says NO FORCE ROW LEVEL SECURITY.';
