-- Another address is as good as another key: with it every session ends and every link to a new password, and it is told,
-- whoever makes the change, in its transaction.
CREATE POLICY change_of_address ON auth.session FOR DELETE TO :owner USING (true);
CREATE POLICY change_of_address_read ON auth.session FOR SELECT TO :owner USING (true);
CREATE POLICY change_of_address ON outbox FOR INSERT TO :owner
  WITH CHECK (type = 'identity.email.changed' AND org_id IS NULL AND pos IS NULL);
CREATE FUNCTION auth.address_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM auth.session WHERE user_id = NEW.id;
  DELETE FROM auth.verification WHERE value = NEW.id::text;
  INSERT INTO public.outbox (kind, type, schema_version, org_id, subject, data, actor)
    VALUES ('domain', 'identity.email.changed', 1, NULL, NEW.id::text,
      jsonb_build_object('userId', NEW.id, 'previousEmail', OLD.email, 'email', NEW.email),
      jsonb_build_object('kind', 'user', 'id', NEW.id, 'userId', NEW.id));
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION auth.address_changed() FROM PUBLIC;
CREATE TRIGGER address_changed AFTER UPDATE OF email ON auth."user"
  FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION auth.address_changed();
