-- One index finds a person's entries, in an organization and in whatever organizations: each index is written with every entry.
DROP INDEX audit_entry_actor_user;
DROP INDEX audit_entry_by_user;
CREATE INDEX audit_entry_by_user ON audit_entry (user_id, org_id, number);

CREATE OR REPLACE FUNCTION own_audit_entries(most integer) RETURNS TABLE (
    org_id uuid, id uuid, action text, actor jsonb, targets jsonb, outcome text, occurred_at timestamptz, request_id text,
    is_own boolean, personal text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH person AS MATERIALIZED (SELECT nullif(current_setting('app.user_id', true), '') AS id), entry AS (
      SELECT audit_entry.* FROM person JOIN audit_entry ON audit_entry.user_id = person.id
      UNION ALL
      SELECT audit_entry.* FROM person JOIN audit_entry
        ON audit_entry.targets @> jsonb_build_array(jsonb_build_object('type', 'usr', 'id', person.id))
          AND audit_entry.targets @> '[{"type": "usr"}]' AND audit_entry.user_id IS DISTINCT FROM person.id
    )
    SELECT entry.org_id, entry.id, entry.action, entry.actor, entry.targets, entry.outcome, entry.occurred_at,
      entry.request_id, coalesce(entry.user_id = person.id, false), personal.content
    FROM person CROSS JOIN entry
    LEFT JOIN audit_entry_personal personal ON personal.org_id = entry.org_id AND personal.entry_id = entry.id
    ORDER BY entry.occurred_at DESC, entry.id DESC
    LIMIT most
  $$;
