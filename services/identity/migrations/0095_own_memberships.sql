-- A policy beside the organization's would be looked at with every read of memberships, and keep a page of a large organization
-- from being read in the order of an index; so the owner reads what is a person's own, and the policies for it go.
DROP POLICY person ON membership;
DROP POLICY person ON organization;
DROP POLICY person ON slug_history;
CREATE POLICY person ON slug_history FOR SELECT TO :owner USING (true);
CREATE POLICY person ON custom_role FOR SELECT TO :owner USING (true);

-- The memberships of the person of the scope, at most so many and by the organization's name: all, or those in organizations
-- named by UUID or slug. `slugs` are those of the names that lead to the organization, former slugs among them.
CREATE FUNCTION own_memberships(names text[] DEFAULT NULL, most integer DEFAULT NULL) RETURNS TABLE (
    id uuid, org_id uuid, role text, custom_role_id uuid, custom_role_name text, version integer, joined_at timestamptz,
    name text, slug text, status text, suspension_message text, slugs text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT own.id, own.org_id, own.role, own.custom_role_id, custom_role.name, own.version, own.joined_at,
      organization.name, organization.slug, organization.status, organization.suspension_message,
      array(SELECT kept.slug FROM slug_history kept WHERE kept.org_id = own.org_id AND kept.slug = ANY (names))
    FROM membership own
    JOIN organization ON organization.id = own.org_id
    LEFT JOIN custom_role ON custom_role.org_id = own.org_id AND custom_role.id = own.custom_role_id
    WHERE own.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      AND (names IS NULL OR own.org_id::text = ANY (names)
        OR EXISTS (SELECT FROM slug_history kept WHERE kept.org_id = own.org_id AND kept.slug = ANY (names)))
    ORDER BY organization.name, organization.id
    LIMIT most
  $$;
REVOKE ALL ON FUNCTION own_memberships(text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_memberships(text[], integer) TO :runtime;
