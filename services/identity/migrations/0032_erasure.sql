-- A person erases themselves and nobody else; sessions, accounts and whatever else better-auth keeps of them follow.
CREATE POLICY erasure ON auth."user" FOR DELETE TO :runtime
  USING (id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT DELETE ON auth."user" TO :runtime;

-- The person goes before their memberships, so that nobody takes them in meanwhile.
ALTER TABLE membership ALTER CONSTRAINT membership_user_id_fkey DEFERRABLE INITIALLY IMMEDIATE;

-- Proofs of an address are found by their text alone.
CREATE FUNCTION auth.forget_verifications() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM auth.verification
    WHERE value = OLD.id::text OR position(OLD.email IN identifier) > 0 OR position(OLD.email IN value) > 0;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION auth.forget_verifications() FROM PUBLIC;
CREATE TRIGGER verifications_forgotten AFTER DELETE ON auth."user"
  FOR EACH ROW EXECUTE FUNCTION auth.forget_verifications();
