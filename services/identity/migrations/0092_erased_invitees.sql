-- Whoever is erased goes from every invitation to an address that they have shown is theirs, also of organizations that they
-- were no member of, and mail to it with them.
CREATE POLICY erased ON invitation FOR UPDATE TO :owner USING (true);
CREATE POLICY erased ON outgoing_mail FOR DELETE TO :owner USING (true);
CREATE POLICY erased_read ON outgoing_mail FOR SELECT TO :owner USING (true);
CREATE INDEX outgoing_mail_recipient ON outgoing_mail (lower(recipient));
CREATE FUNCTION auth.forget_address() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  -- Somebody who only claims an address must not be able to take back what was sent to it.
  IF OLD.email_verified THEN
    UPDATE public.invitation SET email = 'erased-' || id || '@erased.invalid', version = version + 1,
        status = CASE status WHEN 'PENDING' THEN 'REVOKED' ELSE status END
      WHERE email = lower(OLD.email);
    DELETE FROM public.outgoing_mail WHERE lower(recipient) = lower(OLD.email);
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION auth.forget_address() FROM PUBLIC;
CREATE TRIGGER address_forgotten AFTER DELETE ON auth."user"
  FOR EACH ROW EXECUTE FUNCTION auth.forget_address();
