-- What happens under /auth and the person's organizations are not told yet. better-auth commits by itself, so the database writes it
-- down with the change, and whoever tells takes it away in the transaction that tells. `app.occasion` is empty unless a request
-- under /auth changes something that is to be told; then it says which request that is and what such changes are called.
CREATE TABLE auth.untold (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  occasion uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  action text NOT NULL,
  session_id uuid,
  changed text,
  before jsonb,
  after jsonb,
  org_ids uuid[] NOT NULL,
  ip text,
  user_agent text,
  occurred_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN auth.untold.occasion IS 'The request; all that it changed is told together.';
COMMENT ON COLUMN auth.untold.session_id IS 'The session that began or was ended; null where something else was changed.';
COMMENT ON COLUMN auth.untold.changed IS 'The table of a row that was changed, which before and after show.';
COMMENT ON COLUMN auth.untold.org_ids IS 'Where the person belonged when it happened.';
CREATE INDEX untold_user_id ON auth.untold (user_id, occasion);

ALTER TABLE auth.untold ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.untold FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth.untold FOR INSERT TO :owner WITH CHECK (true);
CREATE POLICY person ON auth.untold TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT SELECT, DELETE ON auth.untold TO :runtime;
CREATE POLICY worker ON auth.untold FOR SELECT TO :worker USING (true);
GRANT USAGE ON SCHEMA auth TO :worker;
GRANT SELECT (occasion, user_id, ip, user_agent, occurred_at) ON auth.untold TO :worker;

-- As the owner: whoever changes rows may not write here, nor see where people belong. Told of a row are the columns that the trigger
-- names. Nothing secret is among them, so where only that is changed both states are alike.
CREATE FUNCTION auth.note_untold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  occasion CONSTANT jsonb := pg_catalog.current_setting('app.occasion')::jsonb;
  is_session CONSTANT boolean := TG_TABLE_NAME = 'session';
  told CONSTANT text[] := pg_catalog.string_to_array(TG_ARGV[0], ',');
  was CONSTANT jsonb := CASE WHEN TG_OP <> 'INSERT' THEN pg_catalog.to_jsonb(OLD) END;
  is_now CONSTANT jsonb := CASE WHEN TG_OP <> 'DELETE' THEN pg_catalog.to_jsonb(NEW) END;
  known CONSTANT jsonb := coalesce(is_now, was);
  person CONSTANT uuid := coalesce(known ->> 'user_id', known ->> 'id');
  action CONSTANT text := occasion ->> CASE WHEN NOT is_session THEN 'change' WHEN TG_OP = 'INSERT' THEN 'beginning' ELSE 'ending' END;
BEGIN
  IF action IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO auth.untold (occasion, user_id, action, session_id, changed, before, after, org_ids, ip, user_agent)
  SELECT (occasion ->> 'id')::uuid, person, action, CASE WHEN is_session THEN (known ->> 'id')::uuid END,
    CASE WHEN NOT is_session THEN TG_TABLE_NAME END, tenantry.only(was, told), tenantry.only(is_now, told),
    array(SELECT org_id FROM public.membership WHERE user_id = person), occasion ->> 'ip', occasion ->> 'userAgent';
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION auth.note_untold() FROM PUBLIC;

CREATE TRIGGER note_untold AFTER INSERT OR DELETE ON auth.session
  FOR EACH ROW WHEN (current_setting('app.occasion', true) <> '') EXECUTE FUNCTION auth.note_untold('');
CREATE TRIGGER note_untold AFTER UPDATE ON auth."user"
  FOR EACH ROW WHEN (current_setting('app.occasion', true) <> '')
  EXECUTE FUNCTION auth.note_untold('id,name,image,email,email_verified,two_factor_enabled');
CREATE TRIGGER note_untold AFTER INSERT OR UPDATE OR DELETE ON auth.account
  FOR EACH ROW WHEN (current_setting('app.occasion', true) <> '')
  EXECUTE FUNCTION auth.note_untold('id,provider_id,updated_at');
-- That an attempt was counted, or a code is used up, is no change of how somebody signs in.
CREATE TRIGGER note_untold AFTER INSERT OR UPDATE OF secret, backup_codes, verified OR DELETE ON auth.two_factor
  FOR EACH ROW WHEN (current_setting('app.occasion', true) <> '')
  EXECUTE FUNCTION auth.note_untold('id,verified,recovery_codes_left');
CREATE TRIGGER note_untold AFTER INSERT OR UPDATE OR DELETE ON auth.passkey
  FOR EACH ROW WHEN (current_setting('app.occasion', true) <> '')
  EXECUTE FUNCTION auth.note_untold('id,name,device_type,backed_up');
