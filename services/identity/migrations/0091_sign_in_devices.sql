-- What a person signed in with lately, to tell them of a sign-in with anything else.
CREATE TABLE sign_in_device (
  user_id uuid NOT NULL DEFAULT nullif(current_setting('app.user_id', true), '')::uuid REFERENCES auth."user" (id) ON DELETE CASCADE,
  fingerprint text NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, fingerprint)
);
COMMENT ON COLUMN sign_in_device.fingerprint IS 'SHA-256 of the user agent and the address.';
ALTER TABLE sign_in_device ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_device FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON sign_in_device TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE (seen_at), DELETE ON sign_in_device TO :runtime;
