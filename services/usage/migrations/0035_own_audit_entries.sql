-- A person reads the entries of what they did, in whatever organizations, and of what was done to them: found by these.
CREATE INDEX audit_entry_actor_user ON audit_entry ((actor ->> 'userId'));
CREATE INDEX audit_entry_about_users ON audit_entry USING gin (targets jsonb_path_ops)
  WHERE targets @> '[{"type": "usr"}]';

-- A policy beside the organization's would be looked at with every read of the log, and slow it down; so the owner reads.
CREATE POLICY person ON audit_entry FOR SELECT TO :owner USING (true);
CREATE POLICY person_of_owner ON audit_entry_personal FOR SELECT TO :owner
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE FUNCTION own_audit_entries(most integer) RETURNS TABLE (
    org_id uuid, id uuid, action text, actor jsonb, targets jsonb, outcome text, occurred_at timestamptz, request_id text,
    is_own boolean, personal text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH person AS MATERIALIZED (SELECT nullif(current_setting('app.user_id', true), '') AS id), entry AS (
      SELECT audit_entry.* FROM person JOIN audit_entry ON audit_entry.actor ->> 'userId' = person.id
      UNION ALL
      SELECT audit_entry.* FROM person JOIN audit_entry
        ON audit_entry.targets @> jsonb_build_array(jsonb_build_object('type', 'usr', 'id', person.id))
          AND audit_entry.targets @> '[{"type": "usr"}]' AND audit_entry.actor ->> 'userId' IS DISTINCT FROM person.id
    )
    SELECT entry.org_id, entry.id, entry.action, entry.actor, entry.targets, entry.outcome, entry.occurred_at,
      entry.request_id, coalesce(entry.actor ->> 'userId' = person.id, false), personal.content
    FROM person CROSS JOIN entry
    LEFT JOIN audit_entry_personal personal ON personal.org_id = entry.org_id AND personal.entry_id = entry.id
    ORDER BY entry.occurred_at DESC, entry.id DESC
    LIMIT most
  $$;
REVOKE ALL ON FUNCTION own_audit_entries(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_audit_entries(integer) TO :runtime;
