-- Whoever is forgotten leaves a row that is tied to nobody, which no policy of the runtime role may let in. So the owner empties the
-- column, for the person of the scope alone, and the runtime role does no more.
DROP POLICY actor ON notification_telling;
REVOKE UPDATE (actor_id) ON notification_telling FROM :runtime;
CREATE POLICY actor_of_owner ON notification_telling FOR UPDATE TO :owner
  USING (actor_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (actor_id IS NULL);
CREATE FUNCTION forget_own_tellings() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF nullif(current_setting('app.org_id', true), '') IS NOT NULL THEN
    RAISE EXCEPTION 'forget_own_tellings() is called in the scope of a person';
  END IF;
  -- Without a condition: one would have to read what the policy alone may name.
  UPDATE notification_telling SET actor_id = NULL;
END $$;
REVOKE ALL ON FUNCTION forget_own_tellings() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_own_tellings() TO :runtime;
