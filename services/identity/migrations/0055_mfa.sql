-- Second factors: authenticator apps with their recovery codes, and passkeys. They are a person's, in all of their
-- organizations at once.
ALTER TABLE auth."user" ADD COLUMN two_factor_enabled boolean NOT NULL DEFAULT false;
ALTER TABLE auth.session ADD COLUMN mfa_at timestamptz;
COMMENT ON COLUMN auth.session.amr IS 'How it was authenticated (RFC 8176), separated by spaces.';
COMMENT ON COLUMN auth.session.mfa_at IS 'When a second factor was last proven in it; null: never.';

-- Until the first correct code, an authenticator app is not verified and asks nobody for anything.
CREATE TABLE auth.two_factor (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL UNIQUE REFERENCES auth."user" (id) ON DELETE CASCADE,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  recovery_codes_left integer NOT NULL GENERATED ALWAYS AS (cardinality(string_to_array(backup_codes, ' '))) STORED,
  verified boolean NOT NULL DEFAULT false,
  last_used_step integer NOT NULL DEFAULT 0,
  failed_verification_count integer NOT NULL DEFAULT 0,
  locked_until timestamptz
);
COMMENT ON COLUMN auth.two_factor.secret IS 'Encrypted with the service''s secret key.';
COMMENT ON COLUMN auth.two_factor.backup_codes IS 'HMACs of the recovery codes that are left, separated by spaces.';
COMMENT ON COLUMN auth.two_factor.last_used_step IS 'The time step (RFC 6238) of the last code that was accepted.';

CREATE TABLE auth.passkey (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  name text,
  public_key text NOT NULL,
  credential_id text NOT NULL UNIQUE,
  counter bigint NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  aaguid text,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz
);
CREATE INDEX passkey_user_id ON auth.passkey (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON auth.two_factor, auth.passkey TO identity_auth;
GRANT SELECT (two_factor_enabled) ON auth."user" TO :runtime;
GRANT SELECT (user_id, verified, recovery_codes_left) ON auth.two_factor TO :runtime;
GRANT SELECT (id, user_id, name, created_at, last_used_at) ON auth.passkey TO :runtime;

ALTER TABLE auth.two_factor ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.two_factor FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth.two_factor TO identity_auth USING (true) WITH CHECK (true);
CREATE POLICY person ON auth.two_factor FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));

ALTER TABLE auth.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth.passkey TO identity_auth USING (true) WITH CHECK (true);
CREATE POLICY person ON auth.passkey FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY colleague ON auth.passkey FOR SELECT TO :runtime
  USING (user_id IN (SELECT m.user_id FROM membership m
                     WHERE m.org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
                     AND m.user_id = passkey.user_id));

-- An organization takes a member's factors away when nobody else depends on them. Whether somebody does, in whatever
-- organization, is all that this tells.
CREATE POLICY reset ON membership FOR SELECT TO :owner USING (true);
CREATE POLICY reset ON auth.two_factor TO :owner USING (true);
CREATE POLICY reset ON auth.passkey TO :owner USING (true);
CREATE POLICY reset ON auth."user" FOR UPDATE TO :owner USING (true);
CREATE FUNCTION auth.reset_factors(person uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
DECLARE
  here uuid := nullif(current_setting('app.org_id', true), '')::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM public.membership WHERE org_id = here AND user_id = person)
    OR EXISTS (SELECT FROM public.membership own JOIN public.membership other USING (org_id)
               WHERE own.user_id = person AND own.org_id <> here AND other.user_id <> person) THEN
    RETURN false;
  END IF;
  DELETE FROM auth.two_factor WHERE user_id = person;
  DELETE FROM auth.passkey WHERE user_id = person;
  UPDATE auth."user" SET two_factor_enabled = false WHERE id = person;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION auth.reset_factors(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.reset_factors(uuid) TO :runtime;
