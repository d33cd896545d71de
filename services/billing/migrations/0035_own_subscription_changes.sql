-- A person reads which subscriptions they changed, in whatever organizations, and nothing else of them.
CREATE INDEX subscription_change_actor_user ON subscription_change ((actor ->> 'userId'));
CREATE POLICY person ON subscription_change FOR SELECT TO :owner USING (true);
CREATE FUNCTION own_subscription_changes(most integer) RETURNS TABLE (org_id uuid, kind text, changed_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT org_id, kind, changed_at FROM subscription_change
    WHERE actor ->> 'userId' = nullif(current_setting('app.user_id', true), '')
    ORDER BY changed_at DESC, org_id, version DESC
    LIMIT most
  $$;
REVOKE ALL ON FUNCTION own_subscription_changes(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_subscription_changes(integer) TO :runtime;
