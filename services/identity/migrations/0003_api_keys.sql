CREATE TABLE api_key (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  user_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  secret_hash text NOT NULL,
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, user_id) REFERENCES membership (org_id, user_id) ON DELETE CASCADE
);
CREATE INDEX api_key_owner ON api_key (org_id, user_id);
CREATE INDEX api_key_secret_hash ON api_key (secret_hash);
SELECT tenantry.protect('api_key');

-- Whoever presents the secret sees its row, before anything else is known about them.
CREATE POLICY bearer ON api_key FOR SELECT TO :runtime
  USING (secret_hash = (SELECT nullif(current_setting('app.credential', true), '')));
