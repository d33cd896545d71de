-- What better-auth keeps: people, how they sign in, and their sessions. Only the role identity_auth works here; the rest of
-- identity sees names and addresses, of the person who asks and of members of the organization it works in.
CREATE SCHEMA auth;
GRANT USAGE ON SCHEMA auth TO identity_auth, :runtime, :reporting;

CREATE TABLE auth."user" (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE auth.session (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  amr text NOT NULL DEFAULT 'pwd',
  ip_address text,
  user_agent text,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_user_id ON auth.session (user_id);

CREATE TABLE auth.account (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_user_id ON auth.account (user_id);

CREATE TABLE auth.verification (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON auth.verification (identifier);

CREATE TABLE auth.rate_limit (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);

COMMENT ON TABLE auth.verification IS 'shared: proofs of addresses belong to nobody until they are used';
COMMENT ON TABLE auth.rate_limit IS 'shared: counts requests by address, before anybody is signed in';

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO identity_auth;

ALTER TABLE auth."user" ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth."user" FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth."user" TO identity_auth USING (true) WITH CHECK (true);
CREATE POLICY reporting ON auth."user" FOR SELECT TO :reporting USING (true);
CREATE POLICY person ON auth."user" FOR SELECT TO :runtime
  USING (id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT SELECT (id, name, email, created_at) ON auth."user" TO :runtime, :reporting;

-- Adding a member by address must find a person who is in no organization of the caller's yet. It tells the ID and no more.
CREATE POLICY lookup ON auth."user" FOR SELECT TO :owner USING (true);
CREATE FUNCTION auth.find_user_id(address text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT id FROM auth."user" WHERE email = lower(address) $$;
REVOKE ALL ON FUNCTION auth.find_user_id(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.find_user_id(text) TO :runtime;
