-- A person sees and ends their own sessions, and in an organization its members'. The token is better-auth's alone.
ALTER TABLE auth.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.session FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth.session TO identity_auth USING (true) WITH CHECK (true);
CREATE POLICY person ON auth.session TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY colleague ON auth.session TO :runtime
  USING (user_id IN (SELECT m.user_id FROM membership m
                     WHERE m.org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
                     AND m.user_id = session.user_id));
GRANT SELECT (id, user_id, ip_address, user_agent, expires_at, created_at, updated_at), DELETE ON auth.session TO :runtime;
