-- Which organizations are gone for good. Nothing of theirs is left but this, which keeps late events from bringing rows back.
CREATE TABLE purged_organization (
  id uuid PRIMARY KEY,
  purged_at timestamptz NOT NULL
);
SELECT tenantry.share('purged_organization', reason => 'it is known of no row whose organization is gone, only that it is gone');

-- What could not be applied goes with its organization; its other policies are the runtime's and the worker's.
CREATE POLICY purge ON parked_event TO :owner
  USING (org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid));

-- Which of these are purged. Until the transaction ends, none of the others can be: each organization shares one of 64
-- locks. The lock and the look are two statements, so that the look sees what was committed while the lock was waited for.
CREATE FUNCTION purged_among(organizations uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('purge'), bucket)
    FROM (SELECT DISTINCT hashtext(organization::text) & 63 AS bucket FROM unnest(organizations) organization ORDER BY 1) AS ordered;
  RETURN QUERY SELECT purged.id FROM purged_organization purged WHERE purged.id = ANY (organizations);
END $$;

-- Deletes every row of the organization that the transaction is in, from every table that tenantry.protect made its own,
-- whoever added it, and remembers that. As the owner, whom row-level security holds to the same organization: the runtime
-- role may not delete from most of these tables. One statement, at whose end foreign keys and triggers look, needs no order.
-- The outbox stays: others have yet to hear of the purge.
CREATE FUNCTION purge_organization(purged_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here CONSTANT uuid := nullif(current_setting('app.org_id', true), '')::uuid;
  deletions text;
BEGIN
  IF here IS NULL THEN
    RAISE EXCEPTION 'purge_organization() is called in the scope of an organization';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('purge'), hashtext(here::text) & 63);
  INSERT INTO purged_organization VALUES (here, purge_organization.purged_at) ON CONFLICT DO NOTHING;
  SELECT string_agg(format('deletion_%s AS (DELETE FROM %s WHERE %I = $1)', place, tbl, tenant_column), ', ') INTO deletions
  FROM (
    SELECT p.polrelid::regclass AS tbl, row_number() OVER () AS place, CASE WHEN EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = p.polrelid AND attname = 'org_id' AND NOT attisdropped
      ) THEN 'org_id' ELSE 'id' END AS tenant_column
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'tenant' AND p.polcmd IN ('*', 'd') AND NOT c.relispartition
  ) AS tenant_table;
  EXECUTE 'WITH ' || deletions || ' SELECT' USING here;
END $$;
REVOKE ALL ON FUNCTION purge_organization(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_organization(timestamptz) TO :runtime;
